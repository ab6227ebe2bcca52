// Titles, headings and sentences of our own that sites put beside articles, for scripts/inject/links.mjs.

export const headings = {
  en: [
    'You Might Also Like',
    'You may also like',
    'Most Popular',
    'Trending Now',
    'Recommended for you',
    'Read Next',
    'Latest Articles',
    'Sponsored Content',
    'More from our site',
    'Up Next',
    'Don’t Miss',
    'From Around the Web',
    'Related Articles',
    'Related posts',
    'Editor’s Picks',
    'Must Read',
    'Popular posts',
    'What others are reading'
  ],
  de: ['Das könnte Sie auch interessieren', 'Meistgelesen', 'Auch interessant', 'Beliebte Artikel', 'Weitere Artikel'],
  fr: ['À lire aussi', 'Les plus lus', 'Vous aimerez aussi', 'À ne pas manquer', 'Articles similaires'],
  es: ['También te puede interesar', 'Lo más leído', 'Últimas noticias', 'No te pierdas', 'Artículos relacionados'],
  pt: ['Veja também', 'Mais lidas', 'Você também pode gostar', 'Leia também', 'Últimas notícias']
}

export const inlineLeads = ['Read also', 'You may also like', 'Must read', 'Don’t miss', 'Also read', 'See also']

export const titles = {
  en: [
    'Ten quiet beaches in Portugal for a long weekend',
    'The best time to book a cabin in the mountains',
    'A slow-cooker beef stew the whole family will love',
    'Five breakfast recipes with only three ingredients',
    'Why your sourdough never rises, and how to fix it',
    'The electric hatchback that surprised our testers',
    'Winter tyres: when to change and what they cost',
    'Eight signs that you are not drinking enough water',
    'Is coffee good for your heart? A cardiologist answers',
    'The stretching routine that ends lower back pain',
    'Striker signs record deal two hours before the deadline',
    'Rookie goalkeeper saves three penalties in the cup final',
    'The marathon runner who started at sixty',
    'Mortgage rates fall again: should you refinance?',
    'Seven dividend stocks for a calm retirement',
    'How much should you save for your first home?',
    'Actress opens up about her divorce and new romance',
    'Singer cancels tour after wedding in secret',
    'The red carpet looks everybody is talking about',
    'Reality star reveals baby name in emotional post',
    'Every season of the hit drama, ranked',
    'The finale of the crime series, explained scene by scene',
    'Twelve films to watch on a rainy Sunday',
    'What your zodiac sign says about your love life',
    'Horoscope for the week: Leo finds a new passion',
    'Dog rescued from frozen lake by neighbours',
    'These kittens were born on the same day as their owner',
    'How to keep slugs away from your lettuce',
    'Small balcony, big harvest: tomatoes in pots',
    'The paint colours designers choose for small bedrooms',
    'A farmhouse kitchen for under a thousand dollars',
    'Lottery winner gives half of the jackpot away',
    'The village where nobody pays rent',
    'Police find stolen painting behind a wardrobe',
    'Mayor promises new playground before the election',
    'Storm brings snow to the southern coast overnight',
    'Archaeologists uncover Roman bath under car park',
    'The actor who turned down the role of a lifetime',
    'Queen of the oceans: inside the largest cruise ship',
    'Nine mascaras that survive a summer day',
    'Grey hair at thirty? A stylist shares her secrets',
    'The sneaker drop that broke all records',
    'Kindergarten teacher writes bestseller at night',
    'Farmers worry about a harvest without rain',
    'Why boxing champions retire too late',
    'Tennis legend says goodbye after twenty years',
    'Basketball coach fired after locker room speech',
    'Best credit cards for travellers this spring',
    'The truth about intermittent fasting',
    'A vegan chocolate cake that nobody will notice is vegan'
  ],
  de: [
    'Die schönsten Wanderwege im Harz für Familien',
    'Apfelkuchen wie von Oma: das Rezept mit Zimt',
    'Trainer nach Niederlage im Pokal entlassen',
    'So viel Rente bekommen Köche nach vierzig Jahren',
    'Schauspielerin zeigt erstmals ihre Zwillinge',
    'Horoskop: Was die Sterne den Fischen versprechen',
    'Diese Katzenrassen haaren fast gar nicht',
    'Gartentipps für den Mai: Tomaten richtig pflanzen'
  ],
  fr: [
    'Dix plages secrètes de Bretagne pour cet été',
    'La recette du gratin dauphinois de ma grand-mère',
    'Le buteur parisien prolonge son contrat de deux saisons',
    'Mariage princier : toutes les robes de la soirée',
    'Horoscope : une semaine de passion pour le Lion',
    'Comment tailler ses rosiers au printemps',
    'Perdre du ventre après cinquante ans : les conseils d’une coach'
  ],
  es: [
    'Las mejores playas de Galicia para ir con niños',
    'Tortilla de patatas: el truco para que quede jugosa',
    'El delantero renueva su contrato hasta el verano',
    'La actriz presenta a su nuevo novio en la alfombra roja',
    'Horóscopo de hoy: suerte en el amor para Géminis',
    'Cómo cuidar las orquídeas en invierno',
    'La dieta que siguen las abuelas de Okinawa'
  ],
  pt: [
    'As praias mais bonitas do Algarve para visitar em maio',
    'Receita de bolo de cenoura com cobertura de chocolate',
    'Atacante renova contrato e beija a camisa do clube',
    'Atriz mostra o quarto da filha pela primeira vez',
    'Horóscopo do dia: sorte no amor para Áries',
    'Como cuidar de suculentas dentro de casa',
    'Dieta das celebridades: o que elas comem no café da manhã'
  ]
}

export const advertisements = [
  'For the softest sheets of your life, visit [Dreamy Linen Store](https://dreamy-linen.test/sale).',
  'Looking for a holiday? Book your [all-inclusive cruise](https://cruise-deals.test/?ref=17) today.',
  'Check out our [spring shoe collection](https://shoes.test/spring) with 40% off.',
  'Get your [free home insurance quote](https://quotes.test/home) in two minutes.',
  'Shop now for the [best air fryers of the year](https://kitchen.test/air-fryers).',
  'Try the [miracle skin cream](https://glow.test/buy) that dermatologists recommend.',
  'Explore additional resources on [our site](https://portal.test/blog).',
  'Use code SAVE20 for a discount at [Garden World](https://garden-world.test).',
  'Start your [free trial of the fitness app](https://fit.test/trial) now.',
  'Order the [perfect birthday cake](https://cakes.test/order) with next-day delivery.'
]

export const spam = [
  'Players who like a quick round may try an [online casino with free spins](https://lucky.test/spins).',
  'Many fans place their bets at [a trusted sportsbook](https://odds-king.test/).',
  'Students under pressure can [buy an essay online](https://paper-mill.test/order).',
  'You can order [cheap sildenafil](https://pills.test/blue) without a prescription.',
  'Join [our crypto signals group](https://moon.test/signals) for daily profit.',
  'If money is short, a [payday loan](https://cash-fast.test) arrives within the hour.',
  'Meet [singles in your area](https://dating.test/hot) tonight.',
  'Play [slot gacor](https://gacor.test/slot) and win big.',
  'Buy [real Instagram followers](https://boost.test/followers) at low prices.',
  'Try the newest [CBD gummies](https://leaf.test/cbd) for better sleep.'
]
