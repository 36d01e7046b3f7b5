'use client';
import { createElement, forwardRef, useEffect, useImperativeHandle, useLayoutEffect, useRef, type HTMLAttributes } from 'react';
import type { FactboxErrorEvent, FactboxReadyEvent } from '../core/events.js';
import type { FactboxSelectEvent } from '../core/select.js';
import type { FactboxSpanEvent } from '../core/span.js';
import type { Attributes, EventOf, EventVerb, FactboxElement, FactboxTag } from './settings.js';

/** What an app hears of a figure, and of those inside a story. */
export interface FactboxHandlers {
  /** The figure has drawn the story that it was given last. */
  readonly onReady?: ((event: FactboxReadyEvent) => void) | undefined;
  /** The figure could not draw the story that it was given last. */
  readonly onError?: ((event: FactboxErrorEvent) => void) | undefined;
  /** The reader has chosen a mark. */
  readonly onSelect?: ((event: FactboxSelectEvent) => void) | undefined;
  /** The reader has chosen a span of time in a chart, or cleared it. */
  readonly onSpan?: ((event: FactboxSpanEvent) => void) | undefined;
}

/** The element's attributes as HTML writes them, the story as an object, our events; children are the fallback. */
export type FactboxProps<T extends FactboxTag> = Attributes<FactboxElement<T>> &
  FactboxHandlers & {
    /** The story as an object, as it stands in the JSON file. */
    readonly story?: unknown;
  } & Omit<HTMLAttributes<FactboxElement<T>>, keyof FactboxHandlers | keyof Attributes<FactboxElement<T>>>;

type Handlers = { readonly [Verb in EventVerb as `on${Capitalize<Verb>}`]-?: (event: EventOf<Verb>) => void };
/** The compiler holds this to the events that there are. */
const EVENTS = { onReady: 'factbox-ready', onError: 'factbox-error', onSelect: 'factbox-select', onSpan: 'factbox-span' } satisfies Record<keyof Handlers, string>;

/** React 18 warns of layout effects on a server. */
const useLayout = typeof document === 'undefined' ? useEffect : useLayoutEffect;

const attribute = ([name, value]: [string, unknown]) => [name === 'className' ? 'class' : name, value === false ? undefined : value] as const;

/**
 * A React component for one of our elements. What the tag can say stands in the server's markup. Objects and listeners
 * are given to the element itself, since React sets neither on markup that it takes over. The element's code comes when
 * the component is on the page, and a server loads none of it.
 */
export function component<T extends FactboxTag>(tag: T, load: () => Promise<unknown>) {
  const Component = forwardRef<FactboxElement<T>, FactboxProps<T>>((props, ref) => {
    const { story, children, ...rest } = props as FactboxProps<FactboxTag>;
    const own = useRef<HTMLElement & { story?: unknown }>(null);
    useImperativeHandle(ref, () => own.current as unknown as FactboxElement<T>, []);
    useLayout(() => {
      own.current!.story = story;
    }, [story]);
    useLayout(() => {
      const stop = new AbortController();
      for (const [name, type] of Object.entries(EVENTS)) {
        const listener = rest[name as keyof FactboxHandlers] as EventListener | undefined;
        if (listener) own.current!.addEventListener(type, listener, stop);
      }
      return () => stop.abort();
    });
    useEffect(() => void load().catch((error: unknown) => console.warn(`<${tag}>: its code could not be loaded; what stands inside it stays.`, error)), []);
    const attributes = Object.entries(rest).filter(([name]) => !(name in EVENTS)).map(attribute);
    return createElement(tag, { ...Object.fromEntries(attributes), ref: own }, children);
  });
  Component.displayName = tag;
  return Component;
}
