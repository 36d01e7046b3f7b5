<?php
/**
 * Figures that were pasted as HTML: into a Custom HTML block, into classic content, into a text widget.
 *
 * @package factbox
 */

namespace Factbox;

defined( 'ABSPATH' ) || exit;

// After blocks, paragraphs and shortcodes have been made.
foreach ( array( 'the_content', 'widget_text_content', 'widget_block_content' ) as $content_filter ) {
	add_filter( $content_filter, __NAMESPACE__ . '\draw_figures', 20 );
}
add_filter( 'wp_kses_allowed_html', __NAMESPACE__ . '\allow_figures', 10, 2 );

/**
 * Writes the element for each place that is marked with data attributes, and has the page load the script. In a feed,
 * leaves the words alone.
 *
 * @param mixed $content HTML.
 * @return mixed
 */
function draw_figures( $content ) {
	if ( ! is_string( $content ) ) {
		return $content;
	}
	// Whoever may write scripts may have pasted the script too. Others have an embed.js that is no module.
	$script     = '<script\b(?=[^>]*\btype=["\']?module\b)[^>]*\bsrc=[^>]*/embed\.js\b[^>]*>\s*</script>';
	$brings_own = preg_match( "#$script#i", $content );
	$found      = false;
	$content    = replace_figures(
		$content,
		function ( array $figure, string $html ) use ( $brings_own, &$found ): string {
			$found = true;
			if ( is_feed() || ! $figure['is_element'] ) {
				return figure_html( $figure );
			}
			if ( ! $brings_own ) {
				enqueue_files();
			}
			return $html;
		}
	);
	return $found && is_feed() ? preg_replace( "#$script|<link\b[^>]*/embed\.css\b[^>]*>#i", '', $content ) : $content;
}

/**
 * Lets authors paste the elements, with the attributes that each figure knows and no others.
 *
 * @param mixed $tags    Allowed tags with their attributes.
 * @param mixed $context What is to be cleaned; "post" for posts.
 * @return mixed
 */
function allow_figures( $tags, $context ) {
	if ( 'post' !== $context || ! is_array( $tags ) ) {
		return $tags;
	}
	foreach ( known_figures() as $name => $attributes ) {
		$tags[ 'factbox-' . $name ] = array_fill_keys( array_merge( $attributes, array( 'class', 'id', 'lang', 'dir' ) ), true );
	}
	$tags['time'] = ( $tags['time'] ?? array() ) + fallback_tags()['time'];
	return $tags;
}
