import type { PeriodWord, Words } from './words.js';

/** Inserted names keep the nominative: each stands after a colon or at the head, never after a preposition. */
const by = {
  confirmed: 'مصدر التأكيد',
  reported: 'مصدر الخبر',
  claimed: 'مصدر الادعاء',
  alleged: 'مصدر الزعم',
  unverified: 'جهة لم تتحقق منه',
  assessed: 'مصدر التقدير',
  disputed: 'مصدر الاعتراض',
  denied: 'مصدر النفي',
  retracted: 'مصدر السحب',
};
/** "any month" and "by the month": without the article and with it. */
const any: Readonly<Record<PeriodWord, string>> = { day: 'يوم', week: 'أسبوع', month: 'شهر', quarter: 'ربع سنة', year: 'سنة' };
const the: Readonly<Record<PeriodWord, string>> = {
  day: 'اليوم', week: 'الأسبوع', month: 'الشهر', quarter: 'ربع السنة', year: 'السنة',
};
const ordinals = ['الأول', 'الثاني', 'الثالث', 'الرابع'];

/** One, two, 3–10 and 11 up. Only nouns in ة: their form after 11 and after 100 is the same. */
const many = (n: number, one: string, two: string, few: string, more: string) =>
  n === 1 ? one : n === 2 ? two : `${n} ${n % 100 >= 3 && n % 100 <= 10 ? few : more}`;

const isolate = (text: string) => `\u2068${text}\u2069`;
/** Words from outside: isolated where they hold a foreign letter, so that their full stops and digits stay with them. */
const own = (text: string) => (/[^\P{L}\p{Script=Arabic}]/u.test(text) ? isolate(text) : text);

const families = {
  hostility: 'عداء', support: 'دعم', defence: 'دفاع', control: 'سيطرة', mediation: 'وساطة', stance: 'موقف', membership: 'عضوية', role: 'منصب', other: 'علاقة أخرى',
};
const kinds = new Map<string, readonly [one: string, many: string]>([
  ['state', ['دولة', 'دول']],
  ['government', ['حكومة', 'حكومات']],
  ['military', ['قوات عسكرية', 'قوات عسكرية']],
  ['armed-group', ['جماعة مسلحة', 'جماعات مسلحة']],
  ['alliance', ['تحالف', 'تحالفات']],
  ['agency', ['جهة رسمية', 'جهات رسمية']],
  ['person', ['شخص', 'أشخاص']],
  ['people', ['جماعة من الناس', 'جماعات من الناس']],
  ['company', ['شركة', 'شركات']],
  ['party', ['حزب', 'أحزاب']],
  ['union', ['نقابة', 'نقابات']],
  ['court', ['محكمة', 'محاكم']],
  ['collective', ['جمعية', 'جمعيات']],
]);

export const ar: Words = {
  locale: 'ar-u-nu-latn',
  dir: 'rtl',
  level: {
    confirmed: 'مؤكد',
    reported: 'وارد في المقال',
    claimed: 'ادعاء',
    alleged: 'مزعوم',
    unverified: 'غير متحقق منه',
    assessed: 'تقدير',
    disputed: 'محل خلاف',
    denied: 'منفي',
    retracted: 'مسحوب',
  },
  levelBy: (level, names) => `${by[level]}: ${own(names)}`,
  comma: '، ',
  semicolon: '؛ ',
  ownVoice: 'المقال نفسه',
  together: (names) => `${own(names)} معا`,
  relayedBy: (name) => `الناقل: ${own(name)}`,
  evidence: 'السند في المقال',
  copy: 'نسخ',
  source: 'المصدر',
  table: 'الجدول',
  image: 'صورة',
  embed: 'تضمين',
  failed: 'تعذر تنفيذ ذلك',
  loading: 'جار تحميل الشكل',
  quantity: {
    atLeast: (n) => `ما لا يقل عن ${n}`,
    moreThan: (n) => `أكثر من ${n}`,
    atMost: (n) => `ما لا يزيد على ${n}`,
    fewerThan: (n) => `أقل من ${n}`,
    about: (n) => `نحو ${n}`,
    // In words: Latin digits with a dash read to the left in a sentence, but to the right where they stand alone.
    range: (min, max) => `من ${min} إلى ${max}`,
    best: (n) => `أفضل تقدير: ${n}`,
    unknown: { 'not-stated': 'العدد غير مذكور', withheld: 'العدد محجوب', 'not-knowable': 'العدد تتعذر معرفته' },
    statedZero: 'الصفر مذكور صراحة',
    direction: { up: 'ارتفاع', down: 'انخفاض', same: 'دون تغيير' },
    // After a colon the article's word need not agree in gender, and may be foreign.
    degreeChange: (degree, change) => `${change}: ${degree}`,
    baselineNotStated: 'أساس المقارنة غير مذكور',
    comparedWith: (baseline) => `أساس المقارنة: ${own(baseline)}`,
    noStatement: 'غير مذكور',
    noStatementLegend: 'لا يذكر المقال شيئا',
    numberNotStatedLegend: 'العدد غير مذكور',
    sampleWord: 'كلمة',
    articlesWord: 'لفظ المقال نفسه',
    spanOpenEnd: (from) => `من ${from}، دون نهاية مذكورة`,
    spanOpenStart: (to) => `حتى ${to}، دون بداية مذكورة`,
    span: (from, to) => `من ${from} إلى ${to}`,
    yearNotStated: 'السنة غير مذكورة',
    yearsNotStated: 'السنوات غير مذكورة',
  },
  reader: {
    standing: 'حالة الخبر',
    saidBy: 'القائل',
    when: 'متى',
    baseline: 'أساس المقارنة',
    hedge: 'لفظ التحفظ',
    editorial: (cite) => `إضافة من هيئة التحرير، المصدر: ${own(cite)}.`,
    inCorrection: 'ورد في تصحيح',
    readInArticle: 'القراءة في المقال',
    close: 'إغلاق',
    copyWithSource: 'نسخ مع المصدر',
    copied: 'تم النسخ',
    copyFailed: 'هذه الصفحة لا تسمح بالنسخ',
    embedLabel: 'شفرة تضمين هذا الشكل',
    sortBy: (column) => `الترتيب بحسب ${column}`,

    speaker: 'القائل',
    verb: 'فعل القول',
    words: 'النص',
    reading: 'طريقة النقل',
    period: the,
    says: 'ما يقوله المقال',
    count: 'العدد',
    inWords: 'لفظا فقط',
    wholeSpan: 'المدة كلها',
    from: 'من',
    to: 'إلى',
    relation: 'العلاقة',
  },
  notice: {
    cannotDraw: 'تعذر عرض هذا الشكل',
    problems: (n) => `في ملف القصة ${many(n, 'مشكلة واحدة', 'مشكلتان', 'مشكلات', 'مشكلة')}. بقية الصفحة سليمة.`,
    leftOut: (n) => `لا تظهر هنا ${many(n, 'معلومة واحدة', 'معلومتان', 'معلومات', 'معلومة')} من القصة:`,
    andMore: (n) => `و${many(n, 'مشكلة أخرى', 'مشكلتان أخريان', 'مشكلات أخرى', 'مشكلة أخرى')}`,
    retry: 'إعادة المحاولة',
    noFacts: (what) => ({ quotes: 'ليس في القصة أي اقتباس.', series: 'ليس في القصة أي سلسلة زمنية.', relations: 'ليس في القصة أي علاقة.' })[what],
    noItem: (item) => `ليس في القصة ما يحمل المعرف «${isolate(item)}» ويمكن لهذا الشكل عرضه.`,
    fault: {
      network: (at) => `تعذر جلب القصة من ${isolate(at)}.`,
      status: (at) => `تعذر جلب القصة: ${isolate(at)}.`,
      slow: (at) => `يتأخر وصول القصة: ${isolate(at)}.`,
      'too-big': (at) => `القصة أكبر مما تقبله هذه الصفحة: ${isolate(at)}.`,
      'web-page': (at) => `العنوان يفضي إلى صفحة ويب لا إلى قصة: ${isolate(at)}.`,
      json: (at) => `القصة ليست بصيغة JSON سليمة: ${isolate(at)}.`,
      'missing-element': (at) => `لا يوجد في هذه الصفحة عنصر factbox-story بالمعرف «${isolate(at)}».`,
    },
  },
  quote: {
    title: (speaker) => `${own(speaker)}: ما نقله المقال`,
    titleMany: (n) => `${many(n, 'إفادة', 'إفادتان', 'إفادات', 'إفادة')} في المقال`,
    mode: { direct: 'اقتباس حرفي', partial: 'اقتباس جزئي', paraphrase: 'نقل بالمعنى' },
    modeNote: { direct: 'في المقال', partial: '(كلام القائل بين علامتي التنصيص)', paraphrase: 'بصياغة المقال' },
    summary: {
      direct: (speaker) => `${own(speaker)}: اقتباس حرفي في المقال`,
      partial: (speaker) => `${own(speaker)}: اقتباس جزئي، وكلام القائل بين علامتي التنصيص`,
      paraphrase: (speaker) => `${own(speaker)}: نقل بالمعنى بصياغة المقال`,
    },
    notNamed: 'لم يرد الاسم في المقال',
    translatedBy: (language, translator) => `اللغة الأصلية: ${language}، الترجمة: ${own(translator)}`,
    saidIn: (language) => `اللغة الأصلية: ${language}`,
    previous: 'الاقتباس السابق',
    next: 'الاقتباس التالي',
    position: (i, n) => `${i} من ${n}`,
  },
  frequency: {
    title: (label, period, year) => `${own(label)}، بحسب ${the[period]}${year ? ` في عام ${year}` : ''}`,
    titleWords: (periods, period) => `يبرز ${periods} من دون عدد لأي ${any[period]}`,
    titleNoCount: (label, period) => `${own(label)}: لا عدد لأي ${any[period]}`,
    overall: (label, quantity, span) => `${own(label)}: ${own(quantity)}، ${span}.`,
    highest: (value, period, who) => `أعلى عدد مذكور هو ${value}، في ${period}${who ? ` (${own(who)})` : ''}.`,
    rivals: (periods) => `تختلف الأعداد في ${periods}، وكلها مرسومة.`,
    silent: (periods) => `لا يذكر المقال شيئا عن ${periods}.`,
    noScale: (period, noYears) =>
      noYears
        ? `لا يذكر المقال سنوات ولا أعدادا بحسب ${the[period]}، ولذلك لا مقياس.`
        : `لا يذكر المقال ما يكفي من الأعداد بحسب ${the[period]} لرسم مقياس.`,
    axis: (unit, period) => `${own(unit)} في ${the[period]}`,
    runsOn: (value) => `يمتد المقياس إلى ما بعد ${value}`,
    week: (n, year) => `الأسبوع ${n}${year ? ` من عام ${year}` : ''}`,
    quarter: (n) => `الربع ${ordinals[Number(n) - 1] ?? n}`,
    unlessNoted: (name) => `مصدر الأعداد: ${own(name)}، ما لم يرد بجانبها اسم آخر.`,
    // The unit in brackets: nothing is known of its gender, number and place before or after the article's word.
    spanLabel: (unit, span) => ` (${own(unit)})، ${span}`,
  },
  network: {
    title: (families) => `ما يقوله المقال عن الأطراف: ${families}`,
    verb: families,
    family: { ...families, support: 'دعم أو تحالف' },
    openEndLegend: 'الطرف الآخر غير مذكور',
    kind: (kind, several) => kinds.get(kind)?.[several ? 1 : 0] ?? own(kind.replaceAll('-', ' ')),
    actors: (n) => `عدد الأطراف: ${n}، وما يقوله المقال عما بينها.`,
    most: (name, n) => `أكثرها علاقات: ${own(name)} (${n}).`,
    views: (n, viewers = 'طرف واحد') => `علاقات لا تصح إلا في نظر ${own(viewers)}: ${n}.`,
    openEnds: (n) => `علاقات لا يسمي المقال طرفها الآخر: ${n}.`,
    alone: (names) => `أطراف مذكورة من دون علاقة: ${own(names)}.`,
    around: (name) => `علاقات ${own(name)}`,
    leftOut: (names) => `متروك هنا: ${own(names)}.`,
    placeSaysNothing: 'لا معنى للمكان ولا للمسافة. اختر طرفا لقراءة ما على خطوطه؛ وما طرفه الآخر غير مذكور أو لا يصح إلا في نظر طرف واحد فهناك وفي القائمة.',
    sizeSaysNothing: 'ارتفاع الإطار بعدد خطوطه، ولا معنى آخر لحجمه ومكانه.',
    notStated: 'غير مذكور',
    listNotComplete: 'القائمة الكاملة غير مذكورة',
    inView: (viewer) => `في نظر ${own(viewer)}`,
    notAsFact: 'لا يذكر كحقيقة',
    relations: (n) => `العلاقات: ${n}`,
    picture: 'رسم',
    list: 'قائمة',
    all: 'كل الأطراف',
  },
};
