package casewire.enrich.cases.matter;

import casewire.enrich.cases.reading.PhraseTable;
import casewire.enrich.cases.reading.PhraseTable.Found;
import casewire.enrich.cases.reading.Reading;
import casewire.enrich.cases.reading.ResourceTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The claims or the relief that the product knows, and the phrases that tell them.
 *
 * @param terms in the order of the file
 */
public record Taxonomy(List<TaxonomyTerm> terms, PhraseTable<Taxonomy.Sign> phrases) {

  /** How much a phrase says: enough by itself, near an event of the case, or for want of better. */
  enum Force {
    SURE,
    NEAR,
    HINT
  }

  /** A phrase tells a term with some force. */
  public record Sign(TaxonomyTerm term, Force force) {}

  /** Reads rows of key, broader key or "-", force, definition, phrases. */
  public static Taxonomy load(String resource) {
    List<TaxonomyTerm> terms = new ArrayList<>();
    PhraseTable<Sign> table = new PhraseTable<>();
    for (String[] row : ResourceTable.rows(Taxonomy.class, resource, 5)) {
      String broader = row[1].equals("-") ? null : row[1];
      TaxonomyTerm known =
          terms.stream().filter(term -> term.key().equals(row[0])).findFirst().orElse(null);
      TaxonomyTerm term = known == null ? new TaxonomyTerm(row[0], broader, row[3]) : known;
      if (known == null) {
        terms.add(term);
      }
      Sign sign = new Sign(term, Force.valueOf(row[2].toUpperCase(Locale.ROOT)));
      for (String phrase : row[4].split(";")) {
        table.add(phrase, sign);
      }
    }
    return new Taxonomy(List.copyOf(terms), table);
  }

  public List<Found<Sign>> in(Reading reading) {
    return phrases.in(reading);
  }
}
