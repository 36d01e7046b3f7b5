<?php
/**
 * For the test alone: WordPress may ask this machine's other ports for oEmbed, a post may ask for a policy, and the
 * classic editor can be opened.
 *
 * @package factbox
 */

add_filter( 'http_request_host_is_external', '__return_true' );
add_filter(
	'http_allowed_safe_ports',
	function ( $ports, $host, $url ) {
		$ports[] = wp_parse_url( $url, PHP_URL_PORT );
		return $ports;
	},
	10,
	3
);
add_filter(
	'use_block_editor_for_post',
	function ( $uses ) {
		return $uses && ! isset( $_GET['classic'] );
	}
);
add_action(
	'send_headers',
	function () {
		if ( isset( $_GET['policy'] ) ) {
			header( 'Content-Security-Policy: ' . wp_unslash( $_GET['policy'] ) );
		}
	}
);
