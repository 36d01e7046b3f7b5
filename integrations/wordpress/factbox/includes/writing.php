<?php
/**
 * Writes figures: for a page, the element around the words that stand in its place; for a feed, those words alone.
 *
 * @package factbox
 */

namespace Factbox;

defined( 'ABSPATH' ) || exit;

/**
 * What may stand in a figure's place: words, lists, tables and links, each attribute named.
 *
 * @return array<string, array<string, true>>
 */
function fallback_tags(): array {
	$plain = 'figure figcaption blockquote p cite q strong em b i s mark small sub sup span br hr ul ol li dl dt dd details summary table caption thead tbody tfoot tr td h2 h3 h4 h5 h6';
	$tags  = array_fill_keys( explode( ' ', $plain ), array() );
	$tags += array(
		'a'    => array( 'href' => true ),
		'th'   => array( 'scope' => true ),
		'time' => array( 'datetime' => true ),
	);
	$own   = array_fill_keys( array( 'class', 'id', 'lang', 'dir' ), true );
	return array_map(
		function ( $attributes ) use ( $own ) {
			return $attributes + $own;
		},
		$tags
	);
}

/**
 * The words in a figure's place, and no script.
 *
 * @param string $fallback What the author's HTML has there.
 */
function clean_fallback( string $fallback ): string {
	$text = preg_replace( '/<(script|style|template)\b.*?<\/\1\s*>/is', '', $fallback );
	return trim( wp_kses( (string) $text, fallback_tags(), array( 'http', 'https', 'mailto' ) ) );
}

/**
 * The story as the script element that a figure reads, where the place brought it along; "" where it is no JSON.
 *
 * @param string $story JSON of a story.
 */
function story_script( string $story ): string {
	if ( ! is_object( json_decode( $story ) ) ) {
		return '';
	}
	return '<script type="application/json">' . str_replace( '<', '\u003c', $story ) . '</script>';
}

/**
 * The attributes of the element, ready to be written. None but the figure's own, and no address but the web's.
 *
 * @param string                     $name       The figure's name.
 * @param array<string, string|true> $attributes What the author set.
 */
function written_attributes( string $name, array $attributes ): string {
	$written = '';
	foreach ( known_figures()[ $name ] as $attribute ) {
		$value = $attributes[ $attribute ] ?? null;
		if ( true === $value ) {
			$written .= ' ' . $attribute;
		} elseif ( is_string( $value ) ) {
			$value    = 'src' === $attribute ? esc_url( web_address( $value ), array( 'http', 'https' ) ) : esc_attr( $value );
			$written .= 'src' === $attribute && '' === $value ? '' : ' ' . $attribute . '="' . $value . '"';
		}
	}
	return $written;
}

/**
 * Attributes of the element around a figure, escaped: its class, and the heights at which its place is kept.
 *
 * @param array $figure   The figure.
 * @param bool  $is_block Whether it is a block's, which WordPress may want to say more of.
 */
function wrapper_attributes( array $figure, bool $is_block ): string {
	$own = array_filter(
		array(
			'class' => 'factbox',
			'style' => $figure['heights'] ?? '',
		)
	);
	if ( $is_block ) {
		return get_block_wrapper_attributes( $own );
	}
	return 'class="factbox"' . ( isset( $own['style'] ) ? ' style="' . esc_attr( $own['style'] ) . '"' : '' );
}

/**
 * A figure's HTML. Safe to print: its parts are escaped here.
 *
 * @param array $figure   As `figure_of_tag` and `replace_figures` describe it; `story` and `heights` may be missing.
 * @param bool  $is_block Whether it is a block's.
 */
function figure_html( array $figure, bool $is_block = false ): string {
	$fallback = clean_fallback( $figure['fallback'] );
	if ( is_feed() ) {
		return $fallback;
	}
	$wrapper    = wrapper_attributes( $figure, $is_block );
	$story      = story_script( $figure['story'] ?? '' );
	$attributes = written_attributes( $figure['name'], $figure['attributes'] );
	if ( '' === $story && ! preg_match( '/ (src|from)="[^"]/', $attributes ) ) {
		return "<div $wrapper>$fallback</div>"; // nothing to draw, so the words stay as they are.
	}
	enqueue_files();
	$tag = 'factbox-' . $figure['name'];
	return "<div $wrapper><$tag$attributes>$story$fallback</$tag></div>";
}
