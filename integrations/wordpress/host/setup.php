<?php
/**
 * For the test alone: what is done to WordPress from the command line.
 * php setup.php FOLDER install ROLE… | activate | deactivate | option NAME VALUE | version
 *
 * @package factbox
 */

$folder = $argv[1];
$asked  = $argv[2];
$rest   = array_slice( $argv, 3 );

$_SERVER['HTTP_HOST'] = '127.0.0.1';
require $folder . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/plugin.php';

const PLUGIN = 'factbox/factbox.php';

/** Activates the plugin, or says why not. */
function turn_on() {
	$problem = activate_plugin( PLUGIN );
	if ( is_wp_error( $problem ) ) {
		fwrite( STDERR, $problem->get_error_message() );
		exit( 1 );
	}
}

if ( 'install' === $asked ) {
	foreach ( $rest as $asked_role ) {
		$user = wp_insert_user(
			array(
				'user_login' => $asked_role,
				'user_pass'  => $asked_role,
				'user_email' => $asked_role . '@newsroom.example',
				'role'       => $asked_role,
			)
		);
		// The editor's tour would stand in the way.
		update_user_meta( $user, 'wp_persisted_preferences', array( 'core/edit-post' => array( 'welcomeGuide' => false ) ) );
	}
	turn_on();
} elseif ( 'activate' === $asked ) {
	turn_on();
} elseif ( 'deactivate' === $asked ) {
	deactivate_plugins( PLUGIN );
} elseif ( 'option' === $asked ) {
	update_option( $rest[0], $rest[1] );
} elseif ( 'version' === $asked ) {
	echo get_bloginfo( 'version' );
}
