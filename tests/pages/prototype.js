// What old libraries do to natives.
Array.prototype.toJSON = () => 'not an array';
Array.prototype.each = (visit) => visit;
String.prototype.toJSON = () => 'not a text';
Object.defineProperty(Object.prototype, 'extend', { value: () => undefined, enumerable: true, writable: true, configurable: true });
Element.prototype.remove = function () {
  this.parentNode.removeChild(this);
  return this;
};
window.$ = (id) => document.getElementById(id);
