<?php
// The newsroom that the tests import: every kind of post, category and comment.

/** Fills an empty WordPress with pictures of `$folder` and posts of `$posts`. Answers ids by name. */
function fill_newsroom( string $folder, string $posts ): array {
	$swap = fill_swap( $folder );
	$text = fn( string $name ) => strtr( file_get_contents( "$posts/$name.blocks" ), $swap );
	$pictures = fn( string $name ) => (int) $swap[ "%id-$name%" ];
	$rina = wp_insert_user(
		array(
			'user_login'   => 'rina',
			'user_pass'    => wp_generate_password(),
			'display_name' => 'Rina "Ria" Sari',
			'description'  => 'Menulis soal <b>kota</b>.',
			'role'         => 'author',
		)
	);
	$kota = newsroom_category( 'Kota & Warga', 'kota' );
	$pasar = newsroom_category( 'Pasar', 'pasar', newsroom_category( 'Pusat', 'pusat', $kota ) );
	$gawai = newsroom_category( 'Gadget', 'gadget' );
	$written = array( 'post_author' => $rina, 'post_category' => array( 1, $pasar ), 'post_date' => '2026-10-20 09:00:00' );
	$ids = array(
		'teks'    => newsroom_post( $written + array( 'post_title' => 'Semua “teks” & <em>gaya</em>', 'post_name' => 'teks', 'post_content' => $text( 'teks' ), 'post_excerpt' => 'Ringkasan dari <b>redaksi</b>.', 'topics' => array( 'Kota & Desa', 'Pasar' ), 'picture' => $pictures( 'lebar' ) ) ),
		'galeri'  => newsroom_post( $written + array( 'post_title' => 'Galeri kota', 'post_name' => 'galeri', 'post_content' => $text( 'galeri' ), 'picture' => $pictures( 'satu' ) ) ),
		'susunan' => newsroom_post( $written + array( 'post_title' => 'Susunan', 'post_name' => 'susunan', 'post_content' => $text( 'susunan' ) ) ),
		'sematan' => newsroom_post( array( 'post_category' => array( $gawai ) ) + $written + array( 'post_title' => 'Sematan', 'post_name' => 'sematan', 'post_content' => $text( 'sematan' ) ) ),
		'klasik'  => newsroom_post( $written + array( 'post_title' => 'Penyunting lama', 'post_name' => 'klasik', 'post_content' => $text( 'klasik' ), 'comment_status' => 'closed' ) ),
		'rusak'   => newsroom_post( array( 'post_author' => 987654, 'post_date' => '2026-10-20 09:00:00', 'post_title' => 'Rusak <b', 'post_name' => 'rusak', 'post_content' => $text( 'rusak' ), 'picture' => 987654 ) ),
		'kosong'  => newsroom_post( $written + array( 'post_title' => '', 'post_name' => 'kosong' ) ),
		'hampa'   => newsroom_post( $written + array( 'post_title' => 'Tanpa isi', 'post_name' => 'hampa', 'post_content' => '' ) ),
		'aksara'  => newsroom_post( $written + array( 'post_title' => '日本のニュース', 'post_name' => '' ) ),
		'lekat'   => newsroom_post( $written + array( 'post_title' => 'Lekat', 'post_name' => 'lekat' ) ),
	);
	stick_post( $ids['lekat'] );
	return $ids + fill_hidden( $written ) + fill_comments( $ids ) + array( 'category' => $kota );
}

/** What stands for pictures, their addresses and the block that posts share. */
function fill_swap( string $folder ): array {
	$swap = array( '%origin%' => home_url() );
	foreach ( array( 'satu', 'dua', 'tiga', 'lebar' ) as $name ) {
		$picture = newsroom_picture( "$folder/$name.jpg", "Gambar $name", "Keterangan <em>$name</em>" );
		foreach ( $picture as $key => $value ) {
			$swap[ "%$key-$name%" ] = (string) $value;
		}
	}
	$shared = '<!-- wp:paragraph --><p>Dari blok bersama.</p><!-- /wp:paragraph -->';
	$swap['%id-blok%'] = (string) newsroom_post( array( 'post_type' => 'wp_block', 'post_title' => 'Blok', 'post_name' => 'blok', 'post_content' => $shared ) );
	return $swap;
}

/** Posts that no reader may see; the word RAHASIA stands in all that they say. */
function fill_hidden( array $written ): array {
	$ids = array();
	$kinds = array(
		'sandi'    => array( 'post_password' => 'buka' ),
		'pribadi'  => array( 'post_status' => 'private' ),
		'draf'     => array( 'post_status' => 'draft' ),
		'tunggu'   => array( 'post_status' => 'pending' ),
		'terjadwal' => array( 'post_status' => 'future', 'post_date' => '2035-01-01 08:00:00' ),
		'sampah'   => array( 'post_status' => 'trash' ),
		'halaman'  => array( 'post_type' => 'page' ),
	);
	foreach ( $kinds as $name => $fields ) {
		$words = array(
			'post_title'   => "RAHASIA $name",
			'post_name'    => "rahasia-$name",
			'post_content' => "<p>RAHASIA $name</p>",
			'post_excerpt' => "RAHASIA $name",
		);
		$ids[ $name ] = newsroom_post( $fields + $words + $written );
		newsroom_comment( $ids[ $name ], "RAHASIA komentar $name", 1, '2026-10-21 10:00:00' );
	}
	return $ids;
}

/** A conversation of three levels, and all that is no part of one. */
function fill_comments( array $ids ): array {
	$one = newsroom_comment( $ids['teks'], "Komentar <b>pertama</b> & <a href=\"https://contoh.example\">tautan</a>\n\nalinea dua", 1, '2026-10-21 10:00:00' );
	$two = newsroom_comment( $ids['teks'], 'Balasan', 1, '2026-10-21 10:01:00', $one );
	$three = newsroom_comment( $ids['teks'], 'Balasan atas balasan', 1, '2026-10-21 10:02:00', $two );
	newsroom_comment( $ids['teks'], 'SPAM komentar', 'spam', '2026-10-21 10:04:00' );
	newsroom_comment( $ids['teks'], 'SAMPAH komentar', 'trash', '2026-10-21 10:05:00' );
	newsroom_comment( $ids['teks'], 'PINGBACK', 1, '2026-10-21 10:06:00', 0, 'pingback' );
	$held = newsroom_comment( $ids['teks'], 'TERTAHAN komentar', 0, '2026-10-21 10:03:00', $one );
	newsroom_comment( $ids['klasik'], 'Di tulisan yang ditutup', 1, '2026-10-21 11:00:00' );
	return array( 'comment' => $one, 'reply' => $two, 'deepest' => $three, 'held' => $held );
}
