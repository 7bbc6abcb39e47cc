import type { ImportField } from './import-target.ts';

/** The headers of German, French and Spanish files; `|` between them, accents left out where the letter is Latin. */
export const EUROPEAN_HEADERS: Readonly<Partial<Record<ImportField, string>>> = {
  'lead.external-id':
    'vorgangsnummer|lead nr|angebotsnummer|auftragsnummer|numero de dossier|numero de devis|numero de oportunidad',
  'lead.title': 'titel|betreff|projekt|verkaufschance|objet|affaire|opportunite|asunto|oportunidad|titulo',
  'lead.stage':
    'phase|verkaufsphase|vertriebsphase|stufe|etape|statut|phase de vente|etapa|fase|etapa de venta',
  'lead.won': 'gewonnen|gagne|ganado|ganada',
  'lead.owner':
    'verkaufer|verkaeufer|vertriebsmitarbeiter|betreuer|kundenbetreuer|zustandig|zustaendig|bearbeiter|commercial|vendeur|responsable|proprietaire|vendedor|vendedora|comercial|propietario|asesor',
  'lead.potential': 'potenzial|potentiel|potencial',
  'lead.expected-value':
    'erwarteter umsatz|erwarteter wert|angebotswert|angebotssumme|montant estime|montant prevu|ca prevu|valor esperado|valor estimado|importe estimado|presupuesto',
  'lead.expected-close-day':
    'voraussichtlicher abschluss|erwartetes abschlussdatum|geplanter abschluss|date de cloture prevue|cloture prevue|fecha de cierre prevista|fecha prevista de cierre|cierre previsto',
  'lead.closed-on': 'abschlussdatum|abgeschlossen am|date de cloture|fecha de cierre',
  'lead.won-on':
    'gewonnen am|auftragsdatum|bestelldatum|date de commande|date de signature|fecha de pedido|fecha de venta',
  'lead.lost-on': 'verloren am|date de perte|fecha de perdida',
  'lead.close-value':
    'betrag|wert|auftragswert|summe|montant|valeur|importe|valor|monto|importe total|montant total',
  'lead.lost-reason':
    'verlustgrund|ablehnungsgrund|motif de perte|raison de la perte|motivo de perdida|razon de perdida',
  'lead.note':
    'notiz|notizen|bemerkung|bemerkungen|anmerkung|anmerkungen|kommentar|beschreibung|nachricht|commentaire|commentaires|remarque|remarques|nota|notas|comentario|comentarios|observaciones|mensaje|descripcion',
  'touch.source': 'quelle|leadquelle|herkunft|kanal|origine|provenance|canal|origen|fuente',
  'touch.captured-at':
    'erstellt|erstellt am|erstellungsdatum|angelegt am|anlagedatum|eingangsdatum|anfragedatum|datum|date de creation|cree le|fecha|fecha de creacion|creado el|fecha de alta',
  'touch.campaign': 'kampagne|campagne|campana',
  'touch.form': 'formular|formulaire|formulario',
  'touch.ad': 'anzeige|annonce|anuncio',
  'contact.name':
    'ansprechpartner|ansprechpartnerin|kontakt|kontaktperson|interlocuteur|nom complet|contacto|persona de contacto|nombre completo',
  'contact.family': 'nachname|familienname|zuname|nom|nom de famille|apellido|apellidos',
  'contact.given': 'vorname|prenom|nombre',
  'contact.phone':
    'telefon|telefonnummer|rufnummer|handy|handynummer|mobil|mobiltelefon|mobilnummer|portable|numero de telephone|telefono|telefono movil|movil|celular|numero de telefono',
  'contact.email':
    'mailadresse|emailadresse|e-mail-adresse|courriel|adresse e-mail|adresse email|correo|correo electronico',
  'contact.job-title': 'funktion|berufsbezeichnung|fonction|poste|cargo|puesto',
  'company.name':
    "firma|firmenname|unternehmen|unternehmensname|kunde|kundenname|betrieb|societe|entreprise|raison sociale|nom de la societe|nom de l'entreprise|empresa|nombre de la empresa|razon social|cliente|compania",
  'company.industry': "branche|wirtschaftszweig|secteur|secteur d'activite|rubro|ramo",
  'company.employees':
    "mitarbeiter|mitarbeiterzahl|anzahl mitarbeiter|effectif|nombre d'employes|nombre de salaries|empleados|numero de empleados",
  'company.revenue':
    "umsatz|jahresumsatz|chiffre d'affaires|chiffre d'affaires annuel|facturacion|ingresos anuales",
  'company.country': 'land|pays|pais',
  'company.address':
    'adresse|anschrift|strasse|straße|hausnummer|plz|postleitzahl|ort|stadt|rue|code postal|ville|direccion|calle|codigo postal|ciudad|provincia',
  'company.parent': 'muttergesellschaft|konzern|societe mere|empresa matriz|matriz',
  'company.website': 'webseite|internetseite|internet|site web|site internet|sitio web|pagina web',
  'line.product': 'produkt|produktname|artikel|produit|nom du produit|article|producto|articulo|servicio',
  'line.quantity': 'menge|anzahl|stuckzahl|stueckzahl|quantite|cantidad|unidades',
  'line.price':
    'preis|einzelpreis|stuckpreis|stueckpreis|listenpreis|prix|prix unitaire|precio|precio unitario',
  'line.group': 'produktgruppe|warengruppe|gamme|famille de produits|familia de productos',
  'member.manager': 'vorgesetzter|vorgesetzte|teamleiter|teamleiterin|superieur|jefe|gerente',
  'member.team': 'abteilung|vertriebsteam|niederlassung|filiale|standort|equipe|agence|equipo|sucursal',
};

/** Words of these too general to name a field when others stand before them. */
export const VAGUE_EUROPEAN =
  'phase|etape|etapa|fase|titel|objet|projekt|wert|valeur|valor|summe|montant|importe|datum|fecha|nom|nombre|kunde|cliente|land|pays|pais|stadt|ville|ciudad|rue|calle|menge|anzahl|preis|prix|precio|kanal|canal|origine|origen|quelle|fuente|nota|poste|cargo|internet|article|servicio|responsable|commercial|comercial|mitarbeiter|adresse|anzeige|annonce';
