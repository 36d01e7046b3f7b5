// Other code that has taken the tags.
for (const tag of ['factbox-quote-card', 'factbox-story']) customElements.define(tag, class extends HTMLElement {});
