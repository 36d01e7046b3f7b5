export function draw(host, { words, name, role, verb }) {
  host.innerHTML = `<figure style="margin:0;border-left:3px solid;padding:0 1em"><blockquote style="margin:0"><p>“${words}”</p></blockquote><figcaption>${name}, ${role}, ${verb}</figcaption></figure>`;
}
