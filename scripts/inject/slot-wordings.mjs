// How templates, writers and language models write a slot, by what belongs there.
const lines = (text) =>
  text
    .trim()
    .split('\n')
    .map((line) => line.trim())

export const wordings = {
  date: lines(`
    [insert date]
    [Date]
    [DATE]
    [Insert Date Here]
    [date of the incident]
    [date and time]
    [Incident Date]
    [day, month, year]
    [Month Day, Year]
    [MM/DD/YYYY]
    [DD.MM.YYYY]
    [YYYY-MM-DD]
    <date>
    <insert date>
    <date of incident>
    {{date}}
    {{INCIDENT_DATE}}
    {date of the outage}
    (insert date)
    (date TBC)
    YYYY-MM-DD
    DD/MM/YYYY
    MM/DD/YY
    2024-XX-XX
    2024-03-??
    20XX-XX-XX
    TBD
    [TBD]
    [TBD: date]
    [TODO: date]
    [specify the date]
    [add date here]
    [Datum einfügen]
    [Datum]
    [insérer la date]
    [date à compléter]
    [insertar fecha]
    [fecha del incidente]
    [inserir data]
    [Datum ergänzen]
    [XX Month 20XX]
    [date pending]
    [to be confirmed]
    __/__/____`),
  time: lines(`
    [insert time]
    [Time]
    [TIME]
    [time]
    [start time]
    [End Time]
    [exact time]
    [HH:MM]
    [HH:MM UTC]
    [time in UTC]
    <time>
    <start time>
    {{start_time}}
    {{TIME}}
    HH:MM
    hh:mm
    XX:XX
    xx:xx
    ??:??
    14:??
    21:XX
    1?:??
    TBD
    TBC
    (Time TBC)
    [Time TBC]
    [add time]
    [specify time]
    [approximate time]
    [Uhrzeit einfügen]
    [Uhrzeit]
    [insérer l'heure]
    [heure à préciser]
    [insertar hora]
    [hora de inicio]
    [inserir horário]
    __:__`),
  duration: lines(`
    [insert duration]
    [Duration]
    [duration]
    [X hours]
    [X hours and Y minutes]
    [XX minutes]
    [number of hours]
    [number] hours
    [X] hours
    XX minutes
    X hours
    ?? minutes
    <duration>
    {{duration}}
    [total downtime]
    [specify the duration]
    [Dauer]
    [Dauer einfügen]
    [insérer la durée]
    [insertar duración]
    [inserir duração]
    ___ minutes`),
  number: lines(`
    [insert number]
    [number]
    [Number]
    [NUMBER]
    [X]
    [XX]
    [#]
    [amount]
    [figure]
    [insert figure]
    [number of users]
    [insert number of affected customers]
    [approximate number]
    [estimated number]
    [exact figure]
    <number>
    <number of users>
    {{number}}
    {{AFFECTED_USERS}}
    XX
    XXX
    X,XXX
    XX,XXX
    ???
    ___
    [TBD]
    [Anzahl einfügen]
    [Anzahl]
    [insérer le nombre]
    [insertar número]
    [inserir número]`),
  percent: lines(`
    [insert percentage]%
    [Percentage]%
    [percentage]
    [X]%
    [XX]%
    XX%
    X%
    ??%
    __%
    [insert percentage]
    [% of users]
    [percent]
    <percentage>%
    {{percentage}}%
    XX.X%`),
  money: lines(`
    $[amount]
    $[Amount]
    [insert amount]
    $X million
    $XX million
    $XXX
    $[X] million
    [AMOUNT]
    <amount>
    \${{amount}}
    $XX,XXX
    [cost estimate]
    [currency and amount]`),
  name: lines(`
    [Company Name]
    [company name]
    [COMPANY NAME]
    [COMPANY]
    [Company]
    [insert company name]
    [Insert Name]
    [name]
    [Name]
    [Your Company]
    [Your Name]
    [Provider Name]
    [Provider's Name]
    [Service Name]
    [name of the service]
    [Organization]
    [Vendor]
    [Spokesperson Name]
    [insert name of spokesperson]
    [affected service]
    [team name]
    <company name>
    <service name>
    <insert name>
    {{company}}
    {{COMPANY_NAME}}
    {Company Name}
    [FirstName LastName]
    [Firmenname]
    [Name einfügen]
    [Name des Anbieters]
    [Nom de l'entreprise]
    [insérer le nom]
    [Nombre de la empresa]
    [insertar nombre]
    [Nome da empresa]
    [inserir nome]
    [TBD]`),
  place: lines(`
    [Region]
    [region]
    [insert location]
    [City]
    [City, Country]
    [affected region]
    [Specify region/area affected, e.g., Europe]
    [Location]
    <region>
    {{region}}
    [insert region here]
    [Area 1]
    [Ort einfügen]
    [insérer le lieu]
    [insertar ciudad]
    [inserir cidade]`),
  text: lines(`
    [insert text]
    [Insert description here]
    [describe the impact]
    [Brief description of what happened]
    [description]
    [Add details]
    [To be completed]
    [to be added]
    [Summary goes here]
    [one-sentence summary]
    [Short summary of the incident]
    [Action item]
    [Status]
    TBD
    TBC
    TBA
    TODO
    TODO: add details
    TBD.
    *TBD*
    to be determined
    To be confirmed
    coming soon
    N/A (TBD)
    <description>
    <insert text here>
    {{description}}
    {{SUMMARY}}
    ...
    ____
    XXX
    FIXME
    [Beschreibung einfügen]
    [à compléter]
    [por definir]
    [a definir]
    [noch zu ergänzen]
    noch offen
    à compléter
    por definir
    a definir
    Lorem ipsum dolor sit amet, consectetur adipiscing elit.`),
  instruction: lines(`
    [If available, insert a link to the status page. Otherwise, remove this bracketed information.]
    [Describe how the incident was detected and by whom.]
    [Summarize the business impact in two or three sentences.]
    [Provide a brief overview of the outage, including the start and end times.]
    [Insert quote from a company spokesperson here.]
    [List the affected services and regions.]
    [Explain the root cause in plain language; avoid jargon.]
    [Include a screenshot of the error message if available.]
    [What happened? Keep it short.]
    [Add any relevant metrics here, e.g. error rates]
    [This section should describe the steps taken to restore service.]
    [Your text here]
    [Write your summary here]
    [Replace this with the real timeline]
    [Note: verify these figures before publishing]
    [Delete this paragraph if it does not apply.]
    [Hier die Ursache beschreiben]
    [Décrire l'impact sur les clients]
    [Describir el impacto en los clientes]
    [Descreva o impacto nos clientes]
    {Describe the impact here}
    <describe the impact on customers>
    (Insert summary here)
    TODO: describe the impact
    Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor.
    Vestibulum ante ipsum primis in faucibus orci luctus et ultrices posuere cubilia curae.`),
  heading: lines(`
    [Section title]
    [Insert heading here]
    [Heading]
    [Title]
    [Section Name]
    [Your heading here]
    [Subheading 1]
    [Add title]
    [Insert Title Here]
    [Cause 1]
    <section title>
    {{section_title}}
    [Topic]
    [Überschrift einfügen]
    [Titre de la section]
    [Título de la sección]
    [Título da seção]
    TBD: [title]
    Lorem ipsum dolor sit amet`),
  alt: lines(`
    alt text
    Alt text here
    image description
    Image alt text
    insert alt text
    [insert alt text]
    [Insert chart of error rates]
    [Image description]
    [screenshot]
    [Describe the image]
    Describe the image here
    placeholder
    placeholder image
    image placeholder
    TODO
    TODO: alt text
    TBD
    your image description
    Add description
    Lorem ipsum
    Bildbeschreibung einfügen
    Texte alternatif
    texto alternativo
    <alt text>
    {{alt}}`),
  linkText: lines(`
    [insert link]
    Insert link here
    insert link text
    Insert link to status page
    [Link]
    [link text]
    [Source]
    [Source name]
    [Company status page]
    link text
    Link text here
    add link
    TODO
    TBD
    {{link text}}`),
  target: lines(`
    #
    TODO
    TBD
    #TODO
    #TODO-link-to-status-page
    #TBD
    URL
    url
    link
    LINK
    INSERT_LINK
    insert-link-here
    INSERT_URL_HERE
    your-link-here
    placeholder
    <insert link>
    <url here>
    [link]
    [URL]
    {{url}}
    {{STATUS_URL}}
    xxx
    https://example.com
    https://www.example.com/status
    https://example.org/report.pdf
    https://status.example.com/incidents/123
    https://your-domain.com/status
    https://yourcompany.com/blog
    https://[domain]/status
    https://www.[company].com/outage
    https://link-to-source
    https://insert-link-here
    https://insert.link/
    https://placeholder.com
    https://url
    https://status.northwind.test/incidents/[incident-id]
    https://status.northwind.test/incidents/<id>
    https://status.northwind.test/incidents/YYYY-MM-DD
    https://status.northwind.test/incidents/XXXX
    https://status.northwind.test/TODO
    http://
    https://...
    javascript:void(0)
    mailto:[email]
    mailto:name@example.com
    ?`),
  linkTitle: lines(`
    [insert title]
    [Title]
    TODO
    TBD
    Insert title here
    title
    Title text
    {{title}}
    [Link description]`),
  matterDate: lines(`
    TBD
    YYYY-MM-DD
    "[insert date]"
    "[Date]"
    <date>
    "{{date}}"
    2024-XX-XX
    20XX-01-01
    2024-??-??
    TODO`),
  matterText: lines(`
    TBD
    TODO
    "[Insert title]"
    "[Title]"
    "[Your Name]"
    [Insert description here]
    "[description]"
    <title>
    <Your title here>
    "{{title}}"
    "{{AUTHOR}}"
    "Insert description here"
    "Your description here"
    "XXX"
    "TODO: write this"
    "lorem ipsum"
    "to be confirmed"`),
  source: lines(`
    [Insert source]
    [Source]
    [insert citation]
    [Add reference here]
    [source needed]
    [citation needed]
    [Author, Year]
    [insert reliable source 1]
    [Quelle einfügen]
    [insérer la source]
    [insertar fuente]
    [inserir fonte]
    TODO: source
    TBD
    Source: TBD
    Author, A. (Year). Title of the article. Retrieved from [URL]`),
  residue: lines(`
    :contentReference[oaicite:3]{index=3}
    [oaicite:2]
    oaicite:0
    [oai_citation:1‡status.northwind.test](https://status.northwind.test/42)
    \uE200cite\uE202turn0search3\uE201
    citeturn0search0
    turn0image0turn0image2
    :contentReference[oaicite:0]
    ({"attribution":{"attributableIndex":"2-1"}})
    [attributableIndex: 12-3]
    [cite: 1]
    [cite: 2, 5, 7]
    [cite_start]
    [cite_end]
    [span_1](start_span)
    [span_1](end_span)
    <grok-card data-id="ab12" data-type="citation_card"></grok-card>
    grok_card
    grok_render_citation_card_json={"cardIds":["ab12"]}
    【85†L10-L12】
    【4:0†source】
    【1】
    [attached_file:1]
    [web:1]
    [web:12][web:14]
    [image:2]
    [file:3]
    [memory:1]
    [continued in next message]`),
  phrase: lines(`
    As an AI language model, I cannot access real-time information.
    As a large language model, I do not have personal opinions.
    As of my last knowledge update, no further outages were known.
    As of my last update in September 2021, the cause was not public.
    My knowledge cutoff prevents me from confirming the exact figure.
    I don't have access to real-time data.
    I do not have browsing capabilities.
    I'm sorry, but I can't help with that request.
    I cannot fulfill this request.
    I hope this helps!
    I hope this helps! Let me know if you have any questions.
    Certainly! Here is a revised version of the article.
    Certainly! Here's the post-mortem:
    Sure! Here's a draft of the incident report.
    Sure, here is the rewritten section:
    Of course! Below is the updated summary.
    Absolutely! Here's a polished version:
    Here is a revised version of your report:
    Here's the updated article with the changes you asked for:
    Would you like me to add a timeline?
    Let me know if you would like any changes.
    Let me know if you'd like me to expand on any section.
    Feel free to ask if you need anything else.
    If you'd like, I can also create a shorter version.
    If you want, I can turn this into a status page update.
    Please provide the details of the incident and I will complete the report.
    Please replace the placeholders with actual information.
    Remember to replace the bracketed text with your own details.
    Note: Replace the bracketed placeholders with the specific details of your incident.
    [Continued in the next response]
    Word count: 650
    Regenerate response
    Als KI-Sprachmodell habe ich keinen Zugriff auf aktuelle Daten.
    Gerne! Hier ist eine überarbeitete Version des Berichts:
    Ich hoffe, das hilft!
    En tant que modèle de langage, je n'ai pas accès aux données récentes.
    Bien sûr ! Voici une version révisée de l'article :
    Como modelo de lenguaje, no tengo acceso a datos en tiempo real.
    ¡Claro! Aquí tienes una versión revisada del informe:
    Como modelo de linguagem, não tenho acesso a dados em tempo real.
    Claro! Aqui está uma versão revisada do relatório:`)
}
