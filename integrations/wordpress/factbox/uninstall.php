<?php
/**
 * Takes the plugin's one setting away with it.
 *
 * @package factbox
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

delete_option( 'factbox_embed_folder' );
