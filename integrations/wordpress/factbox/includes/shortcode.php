<?php
/**
 * The shortcode: [factbox figure="quote-card" src="https://…/story.json" item="…"]What stands in its place[/factbox]
 *
 * @package factbox
 */

namespace Factbox;

defined( 'ABSPATH' ) || exit;

add_shortcode( 'factbox', __NAMESPACE__ . '\shortcode' );

/**
 * The figure that a shortcode asks for; where there is none of that name, what stands in its place.
 *
 * @param array|string $given   The shortcode's attributes.
 * @param string|null  $content What stands between its brackets.
 */
function shortcode( $given, ?string $content = '' ): string {
	$given    = is_array( $given ) ? $given : array();
	$fallback = without_half_paragraphs( (string) $content );
	$name     = $given['figure'] ?? '';
	$known    = known_figures();
	if ( ! isset( $known[ $name ] ) ) {
		return clean_fallback( $fallback );
	}
	$attributes = array();
	foreach ( $given as $attribute => $value ) {
		// A word without a value comes with a number for its name: `no-table`.
		$bare      = is_int( $attribute );
		$attribute = $bare ? $value : $attribute;
		if ( in_array( $attribute, $known[ $name ], true ) ) {
			$attributes[ $attribute ] = $bare ? true : html_entity_decode( $value, ENT_QUOTES, 'UTF-8' );
		}
	}
	return figure_html(
		array(
			'name'       => $name,
			'attributes' => $attributes,
			'fallback'   => $fallback,
		)
	);
}

/**
 * WordPress makes paragraphs before it reads shortcodes, and so opens one before the bracket and closes it within.
 *
 * @param string $content What stands between the brackets.
 */
function without_half_paragraphs( string $content ): string {
	return (string) preg_replace( '#^(\s|</p>|<br\s*/?>)+|(\s|<p>|<br\s*/?>)+$#i', '', $content );
}
