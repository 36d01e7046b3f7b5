/**
 * What a page may say to our elements, as types for the frameworks. All of it is read off the elements themselves, so a
 * new figure needs no line here; a program knows the figures that it imports.
 */
import type { LitElement } from 'lit';
import type { StoryProvider } from '../core/source.js';

/** Tags of the elements that the program imports. */
export type FactboxTag = Extract<keyof HTMLElementTagNameMap, `factbox-${string}`>;

/** The element behind a tag. */
export type FactboxElement<T extends FactboxTag> = HTMLElementTagNameMap[T];

/** An element's own properties, without its methods. */
export type Settings<E> = {
  [K in Exclude<keyof E, keyof LitElement | keyof StoryProvider> as E[K] extends (...all: never) => unknown ? never : K]?: E[K] | undefined;
};

/** "headingLevel" as markup writes it: "heading-level". */
type Kebab<Name> = Name extends `${infer First}${infer Rest}` ? `${First extends Lowercase<First> ? First : `-${Lowercase<First>}`}${Kebab<Rest>}` : '';

/** Markup may write numbers in quotation marks. */
type Written<Value> = Value | (number extends Value ? `${number}` : never);

/** Attributes beside `src` that no property holds. */
export interface Limits {
  /** The most bytes that the file may have; 16 MB unless set. */
  'max-bytes'?: Written<number | undefined>;
  /** Seconds after which the file is said to be slow; 30 unless set. */
  timeout?: Written<number | undefined>;
}

/** What an element's tag may say: its attributes, by the names that HTML knows. `story`, an object, is none. */
export type Attributes<E> = { [K in keyof Settings<E> as K extends 'story' ? never : Kebab<K>]?: Written<Settings<E>[K]> } & Limits;

/** Names of our events, without the prefix: "ready", "select". */
export type EventVerb = keyof GlobalEventHandlersEventMap extends infer Name ? (Name extends `factbox-${infer Verb}` ? Verb : never) : never;

/** One of our events, by its name without the prefix. */
export type EventOf<Verb extends EventVerb> = GlobalEventHandlersEventMap[`factbox-${Verb}` & keyof GlobalEventHandlersEventMap];
