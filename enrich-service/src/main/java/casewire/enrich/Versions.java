package casewire.enrich;

import casewire.events.EnrichedBy;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * The versions that travel in each event. An article enriched twice with the same versions gives
 * the same bytes.
 */
final class Versions {
  /** Version of the rules, that is of the code; raise it with every change of what they find. */
  static final String RULES = "10";

  /** Every file of names, words and facts, below this package's resources. */
  static final List<String> FILES =
      List.of(
          "cases/court/us-states.txt",
          "cases/event/litigation-terms.txt",
          "cases/event/regulatory-terms.txt",
          "cases/grammar/litigant-nouns.txt",
          "cases/matter/claims.txt",
          "cases/matter/media-topics.txt",
          "cases/matter/relief.txt",
          "cases/party/demonyms.txt",
          "cases/party/regulators.txt",
          "cases/party/sovereigns.txt",
          "cases/salience/lawsuit-weights.txt",
          "cases/salience/prosecution-weights.txt",
          "cases/salience/trait-words.txt",
          "entity/court/countries.tsv",
          "entity/court/courts.tsv",
          "entity/court/shared-names.tsv",
          "entity/court/us-circuit-seats.tsv",
          "entity/court/us-district-courts.tsv",
          "entity/court/us-states.tsv",
          "entity/lexicon/agencies.txt",
          "entity/lexicon/cities.txt",
          "entity/lexicon/common-words.txt",
          "entity/lexicon/companies.txt",
          "entity/lexicon/countries.txt",
          "entity/lexicon/dictionary-words.txt",
          "entity/lexicon/given-names.txt",
          "entity/lexicon/media.txt",
          "entity/lexicon/not-names.txt",
          "entity/lexicon/offices.txt",
          "entity/lexicon/piracy.txt",
          "entity/lexicon/places.txt",
          "entity/lexicon/states.txt",
          "entity/lexicon/surnames.txt",
          "entity/lexicon/towns.txt",
          "entity/lexicon/word-classes.txt",
          "entity/lexicon/works.txt",
          "entity/pattern/citation/reporters.tsv",
          "entity/pattern/domain/top-level-domains.txt",
          "entity/pattern/money/country-words.tsv",
          "entity/pattern/money/currency-codes.tsv",
          "entity/pattern/money/currency-signs.tsv",
          "entity/pattern/money/currency-words.tsv",
          "entity/pattern/statute/statutes.tsv");

  private static final int DIGITS = 12;

  private Versions() {}

  /** {@link #RULES}, and the first digits of a hash over all files: it follows them by itself. */
  static EnrichedBy current() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String file : FILES) {
        digest.update(read(file));
      }
      return new EnrichedBy(RULES, HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static byte[] read(String file) {
    try (InputStream in = Versions.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("missing from the jar: casewire/enrich/" + file);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read casewire/enrich/" + file, e);
    }
  }
}
