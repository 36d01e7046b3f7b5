/**
 * Reads what an author pastes, an embed code or the address of a figure's page, and answers the place that the block
 * saves: a `div` with data attributes and the words that stand there until a figure does. Whatever else was pasted is
 * left behind. Nothing here runs what it reads.
 */
window.factboxSnippet = ( () => {
	const { figures, tags, page } = window.factboxEditor;
	const PREFIX = 'factbox-';

	const parse = ( html ) => new DOMParser().parseFromString( html, 'text/html' );

	/** The address, read from another; undefined where it is none, or not of the web. */
	function webAddress( text, base ) {
		try {
			const address = new URL( text, base );
			return /^https?:$/.test( address.protocol ) ? address : undefined;
		} catch {
			return undefined;
		}
	}
	const isWeb = ( text ) => Boolean( webAddress( text, document.baseURI ) );

	/** Copies the words in a figure's place into `to`: the tags and attributes that the plugin lets through. */
	function copyWords( from, to ) {
		for ( const node of from.childNodes ) {
			if ( node.nodeType === Node.TEXT_NODE ) to.append( node.data );
			if ( node.nodeType !== Node.ELEMENT_NODE || /^(script|style|template|iframe)$/.test( node.localName ) ) continue;
			const allowed = tags[ node.localName ];
			if ( ! allowed ) {
				copyWords( node, to );
				continue;
			}
			const copy = to.ownerDocument.createElement( node.localName );
			for ( const name of allowed ) {
				const value = node.getAttribute( name );
				if ( value !== null && ( name !== 'href' || isWeb( value ) ) ) copy.setAttribute( name, value );
			}
			copyWords( node, copy );
			to.append( copy );
		}
	}

	/** A place without words for the figure, given what answers the value of an attribute of it. */
	function place( figure, valueOf ) {
		const made = parse( '' ).createElement( 'div' );
		made.className = 'factbox';
		made.setAttribute( 'data-factbox', figure );
		for ( const name of figures[ figure ] ) {
			const value = valueOf( name );
			if ( value !== null && ( name !== 'src' || isWeb( value ) ) ) made.setAttribute( `data-${ name }`, value );
		}
		return made;
	}

	/** An address says nothing of what the figure does, so a link stands in its place. */
	function fromAddress( text ) {
		const address = /\s/.test( text ) ? undefined : webAddress( text );
		const figure = address?.searchParams.get( 'figure' );
		if ( ! figure || ! isFigure( figure ) ) return undefined;
		const made = place( figure, ( name ) => {
			const value = address.searchParams.get( name );
			return name === 'src' && value !== null ? webAddress( value, address )?.href ?? null : value;
		} );
		const words = made.ownerDocument.createElement( 'figure' );
		const link = made.ownerDocument.createElement( 'a' );
		link.href = address.href;
		link.textContent = window.wp.i18n.__( 'Open the figure', 'factbox' );
		words.append( link );
		made.append( words );
		return made;
	}

	/** The name of the figure that an element asks for, in either form. */
	const nameOf = ( { localName, dataset } ) => dataset?.factbox ?? ( localName.startsWith( PREFIX ) ? localName.slice( PREFIX.length ) : '' );

	/** A story draws nothing itself: the figures in it do. */
	const isFigure = ( name ) => name !== 'story' && Object.hasOwn( figures, name );

	/** The first figure that an element is or holds. */
	const find = ( root ) => [ root, ...root.querySelectorAll( '*' ) ].find( ( node ) => isFigure( nameOf( node ) ) );

	/** The heights at which the place of a figure is kept. */
	const heightsOf = ( around ) => ( around?.getAttribute( 'style' )?.match( /--factbox-\d{2,4}:\d{1,5}px/g ) ?? [] ).join( ';' );

	/** Whether it says where the story is. */
	const hasStory = ( { dataset } ) => Boolean( dataset.src || dataset.from || dataset.story );

	function fromElement( found ) {
		const isPlace = found.dataset.factbox !== undefined;
		const inside = ( node ) => node?.querySelector( ':scope > script[type="application/json"]' )?.textContent;
		const own = isPlace ? found.dataset.story : inside( found );
		const valueOf = ( name ) => found.getAttribute( isPlace ? `data-${ name }` : name );
		// One that says nothing of its story takes that of the element around it, which the block does not keep.
		const around = own || valueOf( 'src' ) || valueOf( 'from' ) ? null : found.closest( 'factbox-story' );
		const made = place( nameOf( found ), ( name ) => ( name === 'src' && around ? around.getAttribute( name ) : valueOf( name ) ) );
		const heights = heightsOf( isPlace ? found : found.parentElement );
		if ( heights ) made.setAttribute( 'style', heights );
		const story = own ?? inside( around );
		// WordPress ends a tag at the first ">", so none may stand in the story.
		if ( story ) made.dataset.story = story.replaceAll( '<', '\\u003c' ).replaceAll( '>', '\\u003e' );
		copyWords( found, made );
		return made;
	}

	/** The place for what was pasted; undefined where it is no figure's. */
	function read( text ) {
		const trimmed = String( text ?? '' ).trim();
		const found = find( parse( trimmed ).body );
		return found ? fromElement( found ) : fromAddress( trimmed );
	}

	/** The element that draws the figure of a place, in the document given. */
	function element( made, owner ) {
		const drawn = owner.createElement( PREFIX + made.dataset.factbox );
		for ( const { name, value } of made.attributes ) {
			if ( figures[ made.dataset.factbox ].includes( name.slice( 5 ) ) ) drawn.setAttribute( name.slice( 5 ), value );
		}
		if ( made.dataset.story ) {
			const story = owner.createElement( 'script' );
			story.type = 'application/json';
			story.textContent = made.dataset.story;
			drawn.append( story );
		}
		copyWords( made, drawn );
		return drawn;
	}

	const isOwnPage = ( text ) => text.startsWith( `${ page }?` );

	return { read, find, hasStory, element, isOwnPage };
} )();
