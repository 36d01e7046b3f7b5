/**
 * The bar of settings: colours, language with its direction, width of the article's column. What is set goes with the
 * reader from page to page in the address; nothing is stored.
 */
type Lang = 'en' | 'ar';
type Words = Readonly<Record<Lang, string>>;

interface Setting {
  readonly name: 'scheme' | 'lang' | 'column';
  readonly legend: Words;
  readonly options: readonly { readonly value: string; readonly label: Words; readonly lang?: Lang }[];
  /** What holds where the address says nothing. */
  readonly usual: string;
}

const root = document.documentElement;
const own: Lang = root.lang === 'ar' ? 'ar' : 'en';
const tags: Words = { en: 'en-GB', ar: 'ar' };

const settings: readonly Setting[] = [
  {
    name: 'scheme',
    legend: { en: 'Colours', ar: 'الألوان' },
    options: [
      { value: 'light', label: { en: 'Light', ar: 'فاتحة' } },
      { value: 'dark', label: { en: 'Dark', ar: 'داكنة' } },
      { value: 'auto', label: { en: 'Yours', ar: 'ألوانك' } },
    ],
    usual: 'auto',
  },
  {
    name: 'lang',
    legend: { en: 'Language', ar: 'اللغة' },
    options: [
      { value: 'en', label: { en: 'English', ar: 'English' }, lang: 'en' },
      { value: 'ar', label: { en: 'العربية', ar: 'العربية' }, lang: 'ar' },
    ],
    usual: own,
  },
  {
    name: 'column',
    legend: { en: 'Column', ar: 'العمود' },
    options: [
      { value: '280', label: { en: '280', ar: '280' } },
      { value: '640', label: { en: '640', ar: '640' } },
      { value: 'full', label: { en: 'Full', ar: 'كامل' } },
    ],
    usual: '640',
  },
];

/** Everything on the page that is said in both languages. */
const said: { readonly element: HTMLElement; readonly words: Words }[] = [];

for (const element of document.querySelectorAll<HTMLElement>('[data-en], [data-ar]')) {
  const text = element.textContent.trim();
  said.push({ element, words: { en: element.dataset['en'] ?? text, ar: element.dataset['ar'] ?? text } });
}

function speak<E extends HTMLElement>(element: E, words: Words): E {
  said.push({ element, words });
  return element;
}

function apply(name: Setting['name'], value: string): void {
  root.dataset[name] = value;
  if (name !== 'lang') return;
  const lang: Lang = value === 'ar' ? 'ar' : 'en';
  root.lang = tags[lang];
  root.dir = lang === 'ar' ? 'rtl' : 'ltr';
  for (const { element, words } of said) element.textContent = words[lang];
}

/** Notes a choice in the address of this page and in the links to the others. */
function note(name: string, value: string): void {
  const address = new URL(location.href);
  address.searchParams.set(name, value);
  history.replaceState(null, '', address);
  handOn();
}

function handOn(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href*=".html"]')) link.search = location.search;
}

function choice({ name, legend, options, usual }: Setting): HTMLFieldSetElement {
  const fieldset = document.createElement('fieldset');
  fieldset.append(speak(document.createElement('legend'), legend));
  const asked = new URLSearchParams(location.search).get(name);
  const chosen = options.find(({ value }) => value === asked)?.value ?? usual;
  for (const { value, label, lang } of options) {
    const input = document.createElement('input');
    Object.assign(input, { type: 'radio', name, value, checked: value === chosen });
    input.addEventListener('change', () => {
      apply(name, value);
      note(name, value);
    });
    const words = speak(document.createElement('span'), label);
    if (lang) words.lang = lang;
    const line = document.createElement('label');
    line.append(input, words);
    fieldset.append(line);
  }
  return fieldset;
}

document.querySelector('.settings > .frame')?.append(...settings.map(choice));
for (const { checked, name, value } of document.querySelectorAll<HTMLInputElement>('.settings input')) {
  if (checked) apply(name as Setting['name'], value);
}
handOn();
