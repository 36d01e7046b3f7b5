<?php
/**
 * Plugin Name:       factbox
 * Description:       Figures made from the facts of an article: charts, networks and quote cards. Paste an embed code, and the words that stand in its place remain where a figure cannot be drawn.
 * Version:           0.0.0
 * Requires at least: 6.5
 * Requires PHP:      7.4
 * Author:            The factbox authors
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       factbox
 *
 * @package factbox
 */

namespace Factbox;

defined( 'ABSPATH' ) || exit;

const PLUGIN_FILE = __FILE__;

require __DIR__ . '/includes/figures.php';
require __DIR__ . '/includes/reading.php';
require __DIR__ . '/includes/writing.php';
require __DIR__ . '/includes/block.php';
require __DIR__ . '/includes/shortcode.php';
require __DIR__ . '/includes/content.php';
require __DIR__ . '/includes/oembed.php';
require __DIR__ . '/includes/settings.php';
