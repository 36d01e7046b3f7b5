<?php
/**
 * One setting, under Settings > Writing: where the script is loaded from.
 *
 * @package factbox
 */

namespace Factbox;

defined( 'ABSPATH' ) || exit;

add_action( 'admin_init', __NAMESPACE__ . '\register_folder_setting' );

/** WordPress checks who may change it, and that the form is its own. */
function register_folder_setting(): void {
	register_setting(
		'writing',
		'factbox_embed_folder',
		array(
			'type'              => 'string',
			'default'           => '',
			'sanitize_callback' => __NAMESPACE__ . '\web_address',
		)
	);
	add_settings_field( 'factbox_embed_folder', __( 'Folder of the figures’ script', 'factbox' ), __NAMESPACE__ . '\folder_field', 'writing', 'default', array( 'label_for' => 'factbox_embed_folder' ) );
}

/** The field. */
function folder_field(): void {
	printf(
		'<input type="url" class="regular-text code" id="factbox_embed_folder" name="factbox_embed_folder" value="%s" placeholder="%s" aria-describedby="factbox_embed_folder_help"><p class="description" id="factbox_embed_folder_help">%s</p>',
		esc_attr( (string) get_option( 'factbox_embed_folder', '' ) ),
		esc_attr( own_folder() ),
		esc_html__( 'The address of the folder that holds embed.js, where it is on a host of your own. Empty: the plugin’s own.', 'factbox' )
	);
}
