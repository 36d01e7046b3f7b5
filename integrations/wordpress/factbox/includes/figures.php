<?php
/**
 * Which figures there are, and where the script is that draws them.
 *
 * @package factbox
 */

namespace Factbox;

defined( 'ABSPATH' ) || exit;

/**
 * What the build of the plugin wrote down: `version`, and `figures`, each with the attributes it knows.
 *
 * @return array{version: string, figures: array<string, string[]>}
 */
function catalogue(): array {
	static $catalogue = null;
	if ( null === $catalogue ) {
		$catalogue = wp_json_file_decode( dirname( PLUGIN_FILE ) . '/figures.json', array( 'associative' => true ) );
		$catalogue = is_array( $catalogue ) ? $catalogue : array();
	}
	return array_merge(
		array(
			'version' => '',
			'figures' => array(),
		),
		$catalogue
	);
}

/**
 * The attributes of each figure, by the figure's name.
 *
 * @return array<string, string[]>
 */
function known_figures(): array {
	return catalogue()['figures'];
}

/**
 * An address that a page may ask for, or "": of the web (http, https) or a path on this site.
 *
 * @param mixed $address What an author wrote.
 */
function web_address( $address ): string {
	return is_string( $address ) ? sanitize_url( $address, array( 'http', 'https' ) ) : '';
}

/** The folder of the plugin that holds the script and all it loads. */
function own_folder(): string {
	return plugins_url( 'embed/', PLUGIN_FILE );
}

/**
 * The folder that the script is loaded from: the plugin's own, the one of Settings > Writing, or what the filter
 * `factbox_embed_folder` answers.
 */
function embed_folder(): string {
	$set = get_option( 'factbox_embed_folder', '' );
	$set = is_string( $set ) ? $set : '';
	/**
	 * Where the script is loaded from, for a site with a host of its own for such files.
	 *
	 * @param string $folder Address of the folder that holds embed.js.
	 */
	$folder = apply_filters( 'factbox_embed_folder', '' === $set ? own_folder() : $set );
	return trailingslashit( web_address( $folder ) );
}

/**
 * The address of a file in the folder. One of the plugin's own changes with its version, so that nobody is given a kept one.
 *
 * @param string $name The file's name.
 */
function file_address( string $name ): string {
	$address = embed_folder() . $name;
	return embed_folder() === own_folder() ? add_query_arg( 'ver', catalogue()['version'], $address ) : $address;
}

/** Has the page that is being written load, once, the script that draws and the styles that keep a figure's place. */
function enqueue_files(): void {
	// phpcs:disable WordPress.WP.EnqueuedResourceParameters.MissingVersion -- the addresses have it.
	wp_enqueue_script_module( 'factbox', file_address( 'embed.js' ), array(), null );
	wp_enqueue_style( 'factbox', file_address( 'embed.css' ), array(), null );
	// phpcs:enable
}
