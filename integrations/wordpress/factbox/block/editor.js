/** The block in the editor: a field to paste into, and the figure once there is one. No build step: this is the file. */
( ( { blocks, blockEditor, components, element: { createElement: el, useEffect, useRef, useState, RawHTML }, i18n: { __ } } ) => {
	const { read, find, hasStory, element, isOwnPage } = window.factboxSnippet;
	const { figures, script: address } = window.factboxEditor;
	const NAME = 'factbox/figure';

	/** Loads the script that draws figures into the document of the canvas, once. */
	function loadScript( owner ) {
		if ( owner.getElementById( 'factbox-js-module' ) ) return;
		const script = owner.createElement( 'script' );
		Object.assign( script, { id: 'factbox-js-module', type: 'module', src: address } );
		owner.head.append( script );
	}

	/** The figure as a visitor sees it. What is in it does not react: a click selects the block. */
	function Preview( { markup } ) {
		const holder = useRef();
		useEffect( () => {
			const made = read( markup );
			if ( ! made ) return;
			loadScript( holder.current.ownerDocument );
			holder.current.replaceChildren( element( made, holder.current.ownerDocument ) );
		}, [ markup ] );
		return el( components.Disabled, null, el( 'div', { ref: holder, className: 'factbox' } ) );
	}

	function Field( { hint, onRead, onCancel } ) {
		const [ text, setText ] = useState( '' );
		const [ isStrange, setStrange ] = useState( false );
		const submit = ( event ) => {
			event.preventDefault();
			const made = read( text );
			if ( made && hasStory( made ) ) onRead( made.outerHTML );
			else setStrange( true );
		};
		const notice = __( 'This is not the embed code of a figure. For the address of a page, make a paragraph that holds nothing else.', 'factbox' );
		return el(
			components.Placeholder,
			{ label: 'factbox', instructions: hint, isColumnLayout: true },
			el(
				'form',
				{ onSubmit: submit },
				isStrange && el( components.Notice, { status: 'warning', isDismissible: false }, notice ),
				el( components.TextareaControl, { label: __( 'Embed code', 'factbox' ), value: text, onChange: setText, __nextHasNoMarginBottom: true } ),
				el(
					'div',
					null,
					el( components.Button, { variant: 'primary', type: 'submit' }, __( 'Show the figure', 'factbox' ) ),
					onCancel && el( components.Button, { variant: 'tertiary', onClick: onCancel }, __( 'Cancel', 'factbox' ) )
				)
			)
		);
	}

	function Edit( { attributes: { markup }, setAttributes } ) {
		const [ isReplacing, setReplacing ] = useState( false );
		const made = read( markup );
		const hasFigure = Boolean( made && hasStory( made ) );
		const hint = made && ! hasFigure
			? __( 'The editor takes a story out of what is pasted beside other blocks. Paste the embed code here.', 'factbox' )
			: __( 'Paste the embed code of a figure.', 'factbox' );
		const take = ( html ) => {
			setAttributes( { markup: html } );
			setReplacing( false );
		};
		const toolbar = el(
			blockEditor.BlockControls,
			{ group: 'other' },
			el( components.ToolbarButton, { onClick: () => setReplacing( true ) }, __( 'Replace', 'factbox' ) )
		);
		const field = ! hasFigure || isReplacing;
		return el(
			'div',
			blockEditor.useBlockProps(),
			hasFigure && toolbar,
			field ? el( Field, { hint, onRead: take, onCancel: hasFigure && ( () => setReplacing( false ) ) } ) : el( Preview, { markup } )
		);
	}

	/** Elements of an embed code that the editor is to leave whole until the block has read them. */
	const names = Object.values( figures ).flat();
	const wanted = { children: '*', allowEmpty: true };
	const schema = {
		div: { ...wanted, attributes: [ 'style', 'data-factbox', 'data-story', ...names.map( ( name ) => `data-${ name }` ) ], classes: [ 'factbox' ] },
		...Object.fromEntries( Object.entries( figures ).map( ( [ name, attributes ] ) => [ `factbox-${ name }`, { ...wanted, attributes } ] ) ),
	};
	const textOf = ( node ) => node.textContent.trim();
	/** Whether it is a figure, or elements around one and nothing else: what else was pasted stays as it is. */
	const isFigure = ( node ) => {
		const found = find( node );
		let around = found;
		while ( around && around !== node && around.parentNode.childElementCount === 1 ) around = around.parentNode;
		return Boolean( found ) && around === node;
	};
	const isAddress = ( node ) => node.nodeName === 'P' && isOwnPage( textOf( node ) ) && Boolean( read( textOf( node ) ) );
	const isOurs = ( node ) => isFigure( node ) || isAddress( node );
	const toBlock = ( node ) => blocks.createBlock( NAME, { markup: read( isFigure( node ) ? node.outerHTML : textOf( node ) ).outerHTML } );

	blocks.registerBlockType( NAME, {
		edit: Edit,
		save: ( { attributes } ) => el( RawHTML, null, attributes.markup ),
		transforms: { from: [ { type: 'raw', priority: 5, schema, isMatch: isOurs, transform: toBlock } ] },
	} );
} )( window.wp );
