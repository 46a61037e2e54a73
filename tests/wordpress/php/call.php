<?php
// Calls one function of WordPress, as an editor who may do everything, and prints what it answers.
require getenv( 'TEST_WORDPRESS_ROOT' ) . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/image.php';
require_once __DIR__ . '/newsroom.php';
require_once __DIR__ . '/fill.php';
wp_set_current_user( 1 );
list( $name, $arguments ) = json_decode( stream_get_contents( STDIN ), true );
$result = call_user_func_array( $name, $arguments );
if ( is_wp_error( $result ) ) {
	fwrite( STDERR, $result->get_error_message() );
	exit( 1 );
}
echo json_encode( $result, JSON_THROW_ON_ERROR );
