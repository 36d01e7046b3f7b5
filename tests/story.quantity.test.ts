// A quantity has a number to draw only where the article gives one; the types say so before the tests do.
import { expect } from '@open-wc/testing';
import { bounds, isNumeric } from '../src/story/quantity.js';
import type { Quantity } from '../src/story/types.js';

const many: Quantity = { is: 'verbal', term: 'many', of: 'count' };
const unknown: Quantity = { is: 'unknown', why: 'not-stated' };

describe('a quantity', () => {
  it('has ends as far as they are stated', () => {
    expect(bounds({ is: 'exact', value: 0 })).to.deep.equal({ from: 0, to: 0 });
    expect(bounds({ is: 'range', min: 3, max: 5, best: 4 })).to.deep.equal({ from: 3, to: 5 });
    expect(bounds({ is: 'approximate', value: 12 })).to.deep.equal({ from: 12, to: 12 });
  });
  it('is open where the article leaves it open: no zero and no maximum of ours', () => {
    expect(bounds({ is: 'at-least', min: 2, strict: false })).to.deep.equal({ from: 2 });
    expect(bounds({ is: 'at-most', max: 9, strict: true })).to.deep.equal({ to: 9 });
  });
  it('in words is no number', () => {
    expect([many, unknown].map(isNumeric)).to.deep.equal([false, false]);
    expect(isNumeric({ is: 'exact', value: 3 })).to.equal(true);
  });
  it('in words has no number to take', () => {
    const quantity = many as Quantity;
    // @ts-expect-error what is not known to be numeric has no ends
    const ends = () => bounds(quantity);
    expect(ends).to.be.a('function');
    if (isNumeric(quantity)) {
      expect(bounds(quantity)).to.be.an('object');
    } else {
      // @ts-expect-error a word has no value
      expect(quantity.value).to.equal(undefined);
      // @ts-expect-error nor a least
      expect(quantity.min).to.equal(undefined);
    }
    // @ts-expect-error nor before anybody asked which it is
    expect(quantity.value).to.equal(undefined);
    // @ts-expect-error nor can the author give it one
    const mixed: Quantity = { is: 'verbal', term: 'many', of: 'count', value: 12 };
    expect(isNumeric(mixed)).to.equal(false);
  });
});
