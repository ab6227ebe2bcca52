import type {ByLanguage} from './words.ts'

/** Names of fields, singular: `[Company Name]`, `[Duration]`. Likely only where a value stands. */
export const fields: ByLanguage = {
  en: words(
    'account action address agency amount answer area attendee attorney author authority bank brand budget byline caption category cause city client company component confirmation contact cost count country currency customer date day deadline department description detail detector domain duration email e-mail employee engineer estimate event example explanation extension facility figure function gap hash headline heading hour id identifier image impact incident industry info information ip item job justification lead level link list location manager media metric minute month name number office officer option organisation organization outlet owner parameter percent percentage person phone photo place platform policy position presentation price priority product project provider publication purpose quantity quarter quote reach reason reference region release report reviewer role score screenshot section sector security service severity signature source spokesperson start state statement status step street subheading subtitle summary system target team telephone template text ticket time timeframe timeline timestamp timezone title topic total town type url user username value vendor version website week year zip zone driver argument end downtime placeholder'
  ),
  de: words(
    'datum uhrzeit zeit zeitpunkt zeitraum dauer ort anzahl betrag firma firmenname unternehmen unternehmensname name namen vorname nachname anschrift adresse e-mail-adresse telefon telefonnummer ansprechpartner quelle prozent prozentsatz grund rolle abteilung anbieter ursache dienst region zahl straße plz titel überschrift beschreibung zusammenfassung abschnittstitel kunden stadt maßnahme'
  ),
  fr: words(
    'nom prénom entreprise société adresse téléphone date heure durée lieu ville montant nombre pourcentage lien cause fournisseur responsable service région titre source email résumé description section incident'
  ),
  es: words(
    'nombre empresa fecha hora duración lugar ciudad cantidad número porcentaje enlace fuente correo teléfono dirección motivo causa proveedor servicio región título resumen descripción sección incidente'
  ),
  pt: words(
    'nome empresa data horário hora duração cidade local valor porcentagem número fonte telefone endereço fornecedor serviço região causa título resumo descrição seção secção incidente tanggal waktu nama'
  )
}

/** What may stand beside the name of a field: `[exact time in UTC]`, `[Cause 1]`. */
export const beside = new Set(
  words(
    'exact approximate approx approx. estimated total average start end begin beginning starting ending affected impacted relevant specific current previous new first second third last final actual primary secondary key official additional short brief full own your our their internal external public press business root local 1 2 3 4 5 a b c n x y z xx utc gmt hh mm yyyy mm/dd/yyyy firstname lastname sentence one-sentence paragraph and or of in for per de des du d l la le les del der des dem den da do dos das und et y e pending here page the outage'
  )
)

/** Fields that are no words of a program or of a page: `[link]`, `[end]` and `[name]` may be those. */
export const valueWord =
  /^(?:date|time|number|amount|figure|duration|percent|percentage|city|region|company|datum|uhrzeit|dauer|anzahl|heure|durée|fecha|hora|duración|duração|horário|time ?zone)$/i

function words(line: string): string[] {
  return line.split(' ')
}
