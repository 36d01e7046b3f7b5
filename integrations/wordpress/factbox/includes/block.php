<?php
/**
 * The block. What it saves is the place marked with data attributes, which WordPress leaves to every author, and which
 * reads without the plugin; the element is written here, when a page is.
 *
 * @package factbox
 */

namespace Factbox;

defined( 'ABSPATH' ) || exit;

add_action( 'init', __NAMESPACE__ . '\register_block' );

/** Registers the block, and tells its editor which figures there are. */
function register_block(): void {
	$block = register_block_type( dirname( PLUGIN_FILE ) . '/block', array( 'render_callback' => __NAMESPACE__ . '\render_block' ) );
	if ( ! $block ) {
		return;
	}
	$for_editor = array(
		'figures' => known_figures(),
		'tags'    => array_map( 'array_keys', fallback_tags() ),
		'script'  => file_address( 'embed.js' ),
		'page'    => figure_page(),
	);
	foreach ( array_slice( $block->editor_script_handles, 0, 1 ) as $handle ) {
		wp_add_inline_script( $handle, 'window.factboxEditor = ' . wp_json_encode( $for_editor, JSON_HEX_TAG | JSON_HEX_AMP ) . ';', 'before' );
	}
	foreach ( $block->editor_script_handles as $handle ) {
		wp_set_script_translations( $handle, 'factbox' );
	}
}

/**
 * The block on a page.
 *
 * @param array  $attributes The block's; none is used.
 * @param string $content    What the block saved.
 */
function render_block( array $attributes, string $content ): string {
	return replace_figures(
		$content,
		function ( array $figure ): string {
			return figure_html( $figure, true );
		}
	);
}
