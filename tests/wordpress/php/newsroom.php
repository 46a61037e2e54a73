<?php
// What a newsroom does in its WordPress, by functions of WordPress itself.

/** Puts a picture into the library, with all the sizes that WordPress makes of it. */
function newsroom_picture( string $file, string $alt, string $caption = '' ): array {
	$upload = wp_upload_bits( basename( $file ), null, file_get_contents( $file ) );
	$id     = wp_insert_attachment(
		array(
			'post_title'     => basename( $file ),
			'post_excerpt'   => $caption,
			'post_mime_type' => $upload['type'],
		),
		$upload['file']
	);
	wp_update_attachment_metadata( $id, wp_generate_attachment_metadata( $id, $upload['file'] ) );
	update_post_meta( $id, '_wp_attachment_image_alt', $alt );
	return array(
		'id'    => $id,
		'url'   => wp_get_attachment_url( $id ),
		'large' => wp_get_attachment_image_url( $id, 'large' ),
	);
}

/** A post; `topics` are its tags, `picture` its featured one. Answers its id. */
function newsroom_post( array $fields ): int {
	$id = wp_insert_post(
		wp_slash(
			$fields + array(
				'post_status'  => 'publish',
				'post_content' => '<!-- wp:paragraph --><p>Isi ' . ( $fields['post_name'] ?? '' ) . '.</p><!-- /wp:paragraph -->',
			)
		),
		true
	);
	if ( is_wp_error( $id ) ) {
		throw new RuntimeException( $id->get_error_message() );
	}
	if ( isset( $fields['topics'] ) ) {
		wp_set_post_tags( $id, $fields['topics'] );
	}
	if ( isset( $fields['picture'] ) ) {
		set_post_thumbnail( $id, $fields['picture'] );
	}
	return $id;
}

/** A category beneath another one, 0 for none. Answers its id. */
function newsroom_category( string $name, string $slug, int $parent = 0 ): int {
	return wp_insert_term( $name, 'category', array( 'slug' => $slug, 'parent' => $parent ) )['term_id'];
}

/** A comment; `approved` is 1, 0 (waits), 'spam' or 'trash'. Answers its id. */
function newsroom_comment( int $post, string $text, $approved, string $date, int $parent = 0, string $type = 'comment' ): int {
	return wp_insert_comment(
		array(
			'comment_post_ID'      => $post,
			'comment_author'       => 'Tono & "Tini"',
			'comment_author_email' => 'tono@surat.example',
			'comment_content'      => $text,
			'comment_approved'     => $approved,
			'comment_date'         => $date,
			'comment_date_gmt'     => get_gmt_from_date( $date ),
			'comment_parent'       => $parent,
			'comment_type'         => $type,
		)
	);
}

/** Many posts, of one moment as a move from another system leaves them, or a second apart. */
function newsroom_bulk( int $count, int $category, bool $apart = false ): array {
	global $wpdb;
	$ids = array();
	wp_defer_term_counting( true );
	for ( $number = 1; $number <= $count; $number++ ) {
		$ids[] = newsroom_post(
			array(
				'post_title'    => "Arsip $number",
				'post_name'     => "arsip-$number",
				'post_date'     => '2025-01-01 00:00:00',
				'post_content'  => str_repeat( "<p>Isi arsip $number tentang kota dan warganya, pasar dan jalannya.</p>\n\n", 40 ),
				'post_author'   => 1,
				'post_category' => array( $category ),
			)
		);
	}
	wp_defer_term_counting( false );
	$list = implode( ',', $ids );
	$pause = $apart ? 'interval ID second' : 'interval 0 second';
	$wpdb->query( "update $wpdb->posts set post_modified = '2025-06-01 12:00:00' + $pause, post_modified_gmt = '2025-06-01 05:00:00' + $pause where ID in ($list)" );
	return $ids;
}

/** Lets the time of a scheduled post come, and WordPress's own clock notice it. */
function newsroom_come_out( int $id ): string {
	global $wpdb;
	$now = time();
	$row = array(
		'post_date'     => wp_date( 'Y-m-d H:i:s', $now - 1 ),
		'post_date_gmt' => gmdate( 'Y-m-d H:i:s', $now - 1 ),
	);
	$wpdb->update( $wpdb->posts, $row, array( 'ID' => $id ) );
	clean_post_cache( $id );
	check_and_publish_future_post( $id );
	return get_post_status( $id );
}

/** An application password of a user with a role. Answers `user:password`. */
function newsroom_credential( string $login, string $role ): string {
	$user = get_user_by( 'login', $login );
	$id   = $user ? $user->ID : wp_insert_user( array( 'user_login' => $login, 'user_pass' => wp_generate_password(), 'role' => $role ) );
	list( $password ) = WP_Application_Passwords::create_new_application_password( $id, array( 'name' => wp_generate_uuid4() ) );
	return "$login:$password";
}

/** Changes a post, now. */
function newsroom_change( int $id, array $fields ): int {
	return wp_update_post( wp_slash( array( 'ID' => $id ) + $fields ), true );
}

/** Deletes posts for good, with their comments. */
function newsroom_delete( array $ids ): bool {
	wp_defer_term_counting( true );
	foreach ( $ids as $id ) {
		wp_delete_post( $id, true );
	}
	wp_defer_term_counting( false );
	return true;
}

/** How addresses look: '' for plain ones. */
function newsroom_addresses( string $structure ): bool {
	global $wp_rewrite;
	$wp_rewrite->set_permalink_structure( $structure );
	flush_rewrite_rules( false );
	return true;
}
