/**
 * Words of other languages than English that join others and name nothing: articles, pronouns, prepositions, conjunctions,
 * auxiliary verbs, adverbs of time and degree. In lower case and without accents; words of two letters are never topics.
 */
export const closedClassWords: ReadonlySet<string> = new Set(
  // German
  (
    'aber alle allem allen aller alles also andere anderen anderer ans auch beim bereits besonders bin bis bist ' +
    'bleibt braucht dabei dadurch dafur dagegen daher damals damit danach dann daran darauf daraus darf darum ' +
    'darunter dass davon davor dazu dein deine denen denn dennoch deren derzeit deshalb dessen dich diese diesem ' +
    'diesen dieser dieses doch dort drei durch durfen eben ebenso eigene eigenen einige einigen einmal endlich erst ' +
    'erste ersten erstmals etwa etwas euch euer eure fast funf ganz ganze ganzen gar geben geht gegen gehen gemacht ' +
    'genau gerade gern gibt gilt gleich gut haben hatte hatten heute hier hinter ihm ihn ihnen ihre ihrem ihren ' +
    'ihrer immer ins irgend jahr jahre jahren jede jedem jeden jeder jedes jedoch jetzt kann kaum kein keine keinem ' +
    'keinen keiner kommen kommt konnen konnte konnten kunftig lange lasst lassen leider machen macht mal man manche ' +
    'mehrere mein meine meinem meinen meiner meisten mich mir mochte muss mussen musste nach nachdem neben nein ' +
    'neuen nichts nie niemand noch nun oben obwohl oft ohne rund schon sehr seien sein seine seinem seinen seiner ' +
    'seines seit seitdem selbst sich sieht sobald sogar solche sollen sollte sollten sondern sonst sowie sowohl soll ' +
    'spater statt steht stehen trotz uber uberhaupt uhr unser unsere unserem unseren unserer unter viel viele vielen ' +
    'vier voll vom vorher wahrend wann waren warum weil weiter weitere weiteren weiterhin welche welchem welchen ' +
    'welcher welches wem wen wenig wenige wenn werde wessen wieder will wirklich wissen wohl wollen wollte worden ' +
    'wurden wurde zehn zeigt zudem zunachst zuruck zusammen zwar zwei zwischen ' +
    // French
    'afin ainsi alors apres aucun aucune aujourd aupres aussi autre autres avait avaient avant avez avoir avons ' +
    'beaucoup bien celle celles celui cela cependant certains ceux chaque chez comme comment contre depuis derniere ' +
    'derniers deux devant doit doivent donc donner elle elles encore enfin entre etaient etait etant etes etre eux ' +
    'faire fait faites faut font hui ici ils jamais jour jours jusqu lors lorsque maintenant malgre meme mieux moins ' +
    'mois nos notre nous nouveau nouvelle ont pendant peu peut peuvent plusieurs pourquoi pouvez premier premiere ' +
    'pres presque puis quand quatre quel quelle quelles quelque quelques rien selon sera seront seulement soit ' +
    'sommes sont souvent telle tels toujours toute toutes tres trois trop trouver vers veut voici voila voir vont ' +
    'vos votre vous ' +
    // Spanish
    'ademas ahora algo alguna algunas alguno algunos alla ante antes aquel aquella aqui aunque bajo cada casi cinco ' +
    'cual cuales cuando cuanto cuatro debe deben desde despues dice dicho donde durante ella ellas ellos embargo ' +
    'entonces eran eres ese esos esta estaba estado estamos estan estar estas este esto fue fueron gran hace hacen ' +
    'hacer hacia han hasta hay hoy los luego mas mayor mejor menos mientras mis misma mismo mismos mucha muchas ' +
    'mucho muchos muy nada nadie ninguna ninguno nosotros nuestra nuestras nuestro nuestros nueva nuevas nuevo ' +
    'nuevos nunca otra otras otro otros pese poco podria porque primer primera puede pueden pues quien quienes ' +
    'quiere sea seran sido siempre siendo sino solo somos son tal tambien tampoco tan tanto tendra tenia tengo tiene ' +
    'tienen toda todas todavia todos tras ultima ultimo una unas usted ustedes vamos van varias varios vez ' +
    // Portuguese
    'agora ainda algum alguma alguns algumas alem ate com como contra dela dele deles depois deve devem disse dois ' +
    'duas eles elas enquanto entao era essas esses estao estava estes eram fazer faz foram havia hoje isto maior ' +
    'melhor mesma mesmo minha muita muitas muito muitos nao nenhum nenhuma nessa nesse nesta neste ninguem nossa ' +
    'nossas nosso nossos nova novas novo novos numa onde ontem outra outras outro outros para pelas pelos pode podem ' +
    'pouco primeira primeiro quais qual quando quanto quase quatro quem quer sao segundo sempre sendo seus suas ' +
    'sobre talvez tambem tem tenha tinha tudo umas uns vai vao veja voce voces ' +
    // Italian
    'allo anche ancora anni avere bene che chi con contro cosa cosi cui dagli dai dal dalla dalle degli dei del ' +
    'della delle dello dentro dopo dove due ecco essere fare fino fra gia gli ieri loro mai meno mentre molto nei ' +
    'nel nella nelle nello noi non nostra nostro nuova nuovo ogni oggi oltre perche per piu poi prima quale quella ' +
    'quelli quello questa queste questi questo quindi sara senza sia sono sotto stata stati stato sue sugli sui sul ' +
    'sulla sulle suo suoi tra troppo tutta tutte tutti tutto uno verso voi ' +
    // Dutch
    'aan achter alleen altijd bij binnen daar dan dat deze die dit door drie een eens eerste elke geen gaan gaat ' +
    'haar had hebben heeft heel het hij hoe hun iemand iets ieder jaar jouw kan komt kun kunnen laat maar maken meer ' +
    'meest men met mijn moet moeten naar niet nieuw nieuwe nog ook omdat onder ons onze over pas sinds slechts snel ' +
    'toch toen tot tussen twee uit veel vindt voor waar waarom wanneer want weer wel welke werd wie wij wil word ' +
    'wordt zal zegt zelf zich zij zijn zoals zonder zou zullen ' +
    // Swedish, Danish and Norwegian
    'ach allt alltid andra andre annan att baade bara bare bli blir bliver blev blevet borde bort dag dagar dagen ' +
    'deg dem denna denne der deras deres det detta dette dig din dina ditt dom dra edr efter eftersom eller ellers ' +
    'enda endast ene ett etter finns fire fleste flera flere for fore foran forsta forste fram fran frem fyra fyrste ' +
    'gick gjort gor hans har hele henne hennes her hon honom hur hvad hvem hver hvilke hvis hvor hvordan hvorfor ' +
    'icke idag igen igjen ikke ikvall ingen inget inn inom inte jag jeg kom kommer kunde kunne langt mange manga med ' +
    'meget mellan mellem mellom mens mer mest mig min mina mindre mot mycket nagon nagot nagra nar nara nej nogen ' +
    'noget nogle noen noe nya nye nytt och ocksa ofte oavsett olika ombord omkring opp oss paa rundt sade sagt sak ' +
    'sam samma samme satt seg selv selvom senaste siden siger sig sina sine sitt skal skulle som sta stor stora ' +
    'store tar til till tillbaka tre tva under undan upp uten uppgift vad var vara vare varfor varit varje ved vel ' +
    'vid vil vilka vilken ville vill vor vore aven'
  ).split(' ')
)
