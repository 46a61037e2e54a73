<?php
// The oEmbed answers of the great providers, word for word, for the tests ask nobody.
add_filter(
	'pre_oembed_result',
	function ( $result, $url ) {
		foreach ( json_decode( file_get_contents( __DIR__ . '/embeds.json' ), true ) as $start => $html ) {
			if ( str_starts_with( $url, $start ) ) {
				return $html;
			}
		}
		return $result;
	},
	10,
	2
);
