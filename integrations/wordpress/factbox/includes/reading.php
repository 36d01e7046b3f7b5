<?php
/**
 * Finds the figures in a piece of HTML, in both forms in which they are pasted: the element, and the place marked with
 * data attributes.
 *
 * @package factbox
 */

namespace Factbox;

defined( 'ABSPATH' ) || exit;

/** Comments and tags. A ">" within quotes ends no tag. */
const TAGS = '/(<!--.*?-->|<\/?[a-z](?:[^>"\']++|"[^"]*"|\'[^\']*\')*+>)/is';

/**
 * The figure that an opening tag asks for, without what stands in its place; null where the tag is another's.
 *
 * @param string $part One tag.
 * @return array{name: string, is_element: bool, tag: string, attributes: array<string, string|true>, story: string, heights: string}|null
 */
function figure_of_tag( string $part ): ?array {
	if ( ! preg_match( '/^<(div\b.*\bdata-factbox\s*=|factbox-)/is', $part ) ) {
		return null;
	}
	$reader = new \WP_HTML_Tag_Processor( $part );
	if ( ! $reader->next_tag() ) {
		return null;
	}
	$tag        = strtolower( $reader->get_tag() );
	$is_element = 'div' !== $tag;
	$name       = $is_element ? substr( $tag, strlen( 'factbox-' ) ) : $reader->get_attribute( 'data-factbox' );
	$known      = known_figures();
	if ( ! is_string( $name ) || ! isset( $known[ $name ] ) ) {
		return null;
	}
	$attributes = array();
	foreach ( $known[ $name ] as $attribute ) {
		$value = $reader->get_attribute( ( $is_element ? '' : 'data-' ) . $attribute );
		if ( null !== $value ) {
			$attributes[ $attribute ] = $value;
		}
	}
	$story = $is_element ? '' : $reader->get_attribute( 'data-story' );
	preg_match_all( '/--factbox-\d{2,4}:\d{1,5}px/', (string) $reader->get_attribute( 'style' ), $heights );
	return array(
		'name'       => $name,
		'is_element' => $is_element,
		'tag'        => $tag,
		'attributes' => $attributes,
		'story'      => is_string( $story ) ? $story : '',
		'heights'    => implode( ';', $heights[0] ),
	);
}

/**
 * Which part closes the tag that part number $from opens; 0 where none does.
 *
 * @param string[] $parts Tags and the text between them.
 * @param int      $from  Number of the opening tag.
 * @param string   $tag   Its name.
 */
function closing_part( array $parts, int $from, string $tag ): int {
	$depth = 0;
	$count = count( $parts );
	for ( $at = $from; $at < $count; $at++ ) {
		if ( preg_match( '/^<(\/?)' . $tag . '[\s\/>]/i', $parts[ $at ], $found ) ) {
			$depth += '' === $found[1] ? 1 : -1;
			if ( 0 === $depth ) {
				return $at;
			}
		}
	}
	return 0;
}

/**
 * Puts in place of each figure what $replace makes of it.
 *
 * @param string   $html    Any HTML; what is not a figure stays as it is.
 * @param callable $replace Is given the figure, with `fallback`, the HTML in its place, and its whole HTML.
 */
function replace_figures( string $html, callable $replace ): string {
	if ( false === stripos( $html, 'factbox' ) ) {
		return $html;
	}
	$parts = preg_split( TAGS, $html, -1, PREG_SPLIT_DELIM_CAPTURE );
	if ( false === $parts ) {
		return $html;
	}
	$written = '';
	$count   = count( $parts );
	for ( $at = 0; $at < $count; $at++ ) {
		$figure = figure_of_tag( $parts[ $at ] );
		$end    = $figure ? closing_part( $parts, $at, $figure['tag'] ) : 0;
		if ( 0 === $end ) {
			$written .= $parts[ $at ];
			continue;
		}
		$figure['fallback'] = implode( '', array_slice( $parts, $at + 1, $end - $at - 1 ) );
		$written           .= $replace( $figure, implode( '', array_slice( $parts, $at, $end - $at + 1 ) ) );
		$at                 = $end;
	}
	return $written;
}
