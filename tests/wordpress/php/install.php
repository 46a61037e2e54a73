<?php
// A new WordPress as a newsroom in Jakarta sets it up, with addresses by name.
define( 'WP_INSTALLING', true );
require getenv( 'TEST_WORDPRESS_ROOT' ) . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
add_filter( 'pre_wp_mail', '__return_true' );
wp_install( 'Kabar Uji', 'redaksi', 'redaksi@kabar.example', true, '', 'rahasia-redaksi', 'en_US' );
update_option( 'timezone_string', 'Asia/Jakarta' );
update_option( 'permalink_structure', '/%year%/%monthnum%/%postname%/' );
update_option( 'thread_comments_depth', 5 );
update_option( 'comments_notify', 0 );
update_option( 'moderation_notify', 0 );
foreach ( get_posts( array( 'post_type' => array( 'post', 'page' ), 'post_status' => 'any', 'numberposts' => -1 ) ) as $sample ) {
	wp_delete_post( $sample->ID, true );
}
flush_rewrite_rules( false );
echo json_encode( true );
