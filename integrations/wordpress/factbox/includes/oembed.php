<?php
/**
 * Addresses of figures. Those of the page that comes with the script are drawn in the article itself; for any other page
 * of a figure, WordPress asks that page, as it does everywhere.
 *
 * @package factbox
 */

namespace Factbox;

defined( 'ABSPATH' ) || exit;

add_action( 'init', __NAMESPACE__ . '\register_address' );
add_filter( 'oembed_dataparse', __NAMESPACE__ . '\mark_answer', 20, 2 );
add_filter( 'embed_oembed_html', __NAMESPACE__ . '\words_in_feeds' );

/** The page that shows the figure its address asks for. */
function figure_page(): string {
	return embed_folder() . 'figure.html';
}

/** Has WordPress draw the addresses of that page. */
function register_address(): void {
	wp_embed_register_handler( 'factbox', '#^' . preg_quote( figure_page(), '#' ) . '\?([^\#]+)#i', __NAMESPACE__ . '\figure_of_address' );
}

/**
 * The figure that an address asks for. The address says nothing of what the figure does, so a link stands in its place.
 *
 * @param string[] $matches What follows the question mark is number 1.
 * @param array    $attr    Width and height, which figures find for themselves.
 * @param string   $url     The address.
 */
function figure_of_address( array $matches, array $attr, string $url ): string {
	parse_str( html_entity_decode( $matches[1], ENT_QUOTES, 'UTF-8' ), $asked );
	$name = $asked['figure'] ?? '';
	$link = '<figure><p><a href="' . esc_url( $url, array( 'http', 'https' ) ) . '">' . esc_html__( 'Open the figure', 'factbox' ) . '</a></p></figure>';
	if ( ! is_string( $name ) || ! isset( known_figures()[ $name ] ) ) {
		return $link;
	}
	$attributes = array_intersect_key( array_filter( $asked, 'is_string' ), array_flip( known_figures()[ $name ] ) );
	if ( isset( $attributes['src'] ) && ! preg_match( '/^[a-z][a-z0-9+.-]*:/i', $attributes['src'] ) ) {
		$attributes['src'] = \WP_Http::make_absolute_url( $attributes['src'], figure_page() );
	}
	return figure_html(
		array(
			'name'       => $name,
			'attributes' => $attributes,
			'fallback'   => $link,
		)
	);
}

/**
 * Marks the answer of a figure's page, so that a feed may know it.
 *
 * @param mixed  $html What WordPress has let through of the answer.
 * @param object $data The answer.
 * @return mixed
 */
function mark_answer( $html, $data ) {
	$is_ours = is_string( $html ) && 'factbox' === ( $data->generator ?? '' );
	return $is_ours ? '<div class="factbox">' . $html . '</div>' : $html;
}

/**
 * Leaves of such an answer what it says, where a feed is written.
 *
 * @param mixed $html The embed.
 * @return mixed
 */
function words_in_feeds( $html ) {
	if ( ! is_feed() || ! is_string( $html ) || 0 !== strpos( $html, '<div class="factbox"><blockquote' ) ) {
		return $html;
	}
	return clean_fallback( (string) preg_replace( '#<iframe\b.*?</iframe>#is', '', $html ) );
}
