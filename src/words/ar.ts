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
  },
  notice: {
    cannotDraw: 'تعذر عرض هذا الشكل',
    problems: (n) => `في ملف القصة ${many(n, 'مشكلة واحدة', 'مشكلتان', 'مشكلات', 'مشكلة')}. بقية الصفحة سليمة.`,
    leftOut: (n) => `لا تظهر هنا ${many(n, 'معلومة واحدة', 'معلومتان', 'معلومات', 'معلومة')} من القصة:`,
    andMore: (n) => `و${many(n, 'مشكلة أخرى', 'مشكلتان أخريان', 'مشكلات أخرى', 'مشكلة أخرى')}`,
    retry: 'إعادة المحاولة',
    noFacts: (what) => (what === 'quotes' ? 'ليس في القصة أي اقتباس.' : 'ليس في القصة أي سلسلة زمنية.'),
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
  measures: {
    beside: {
      standing: (names) => `جنبا إلى جنب، بحسب حالة الخبر: ${own(names)}.`,
      claimant: (names) => `جنبا إلى جنب، بحسب القائل: ${own(names)}.`,
      actor: (names) => `جنبا إلى جنب، بحسب الجهة الفاعلة: ${own(names)}.`,
    },
    stacked: {
      standing: (names) => `بعضها فوق بعض، بحسب حالة الخبر: ${own(names)}.`,
      claimant: (names) => `بعضها فوق بعض، بحسب القائل: ${own(names)}.`,
      actor: (names) => `بعضها فوق بعض، بحسب الجهة الفاعلة: ${own(names)}.`,
    },
    measure: { standing: 'حالة الخبر', claimant: 'القائل', actor: 'الجهة الفاعلة' },
    allTogether: 'المجموع',
    notStacked: 'جنبا إلى جنب لا بعضها فوق بعض: هذه الأعداد غير دقيقة، أو قد يشمل بعضها ما في غيره.',
    tooManyToStack: 'جنبا إلى جنب لا بعضها فوق بعض: الفترات كثيرة.',
    others: (n) => `غيرها (${n})`,
    noActor: 'لا تذكر جهة فاعلة',
    highestCount: (value, period, who) => `أعلى عدد هو ${value}، في ${period}${who ? ` (${own(who)})` : ''}.`,
    countedFrom: (n) => `الأعداد محصاة من وقائع القصة المؤرخة، وعددها ${n}.`,
    notCounted: (n) => `وقائع لم تحص لأن تاريخها لا يقع في فترة من هذه الفترات: ${n}.`,
    silentMany: (n, of) => `فترات لا يذكر المقال عنها شيئا: ${n} من أصل ${of}.`,
    first: 'الأول',
    last: 'الأخير',
    highest: 'الأعلى',
    inStretch: (counts, highest, period) => `أعداد هذه المدة ${counts}، أعلاها ${highest} في ${period}`,
    firstClauses: (shown, all) => `${shown} من أصل ${all} من عبارات المقال`,
    inAll: (n) => `المجموع ${n}`,
    sharedScale: 'يشترك هذا الشكل في مقياسه مع رسوم أخرى في الصفحة.',
    brush: 'اختيار مدة',
    brushFrom: 'أول فترة من المدة',
    brushTo: 'آخر فترة من المدة',
    brushClear: 'مسح',
  },
};
