package casewire.console.query;

import casewire.console.index.Field;
import casewire.console.index.Kind;
import java.time.LocalDate;
import org.apache.lucene.search.Query;

/**
 * Which articles; every component that is null lets all through.
 *
 * @param text words to search in headline, captions and body
 * @param tag a case tag, such as {@code court:nysd}
 * @param legalCase a case id
 * @param court a court id
 * @param stage a stage's key
 * @param entity type and name, such as {@code ORG/Example Ltd}
 * @param language BCP 47 tag
 * @param file path below the inbox
 * @param from first day of publication
 * @param to last day of publication
 */
public record ArticleFilter(
    String text,
    String tag,
    String legalCase,
    String court,
    String stage,
    String entity,
    String language,
    String file,
    LocalDate from,
    LocalDate to) {
  /** Every article. */
  public static final ArticleFilter ALL =
      new ArticleFilter(null, null, null, null, null, null, null, null, null, null);

  Query query() {
    Selection selection =
        new Selection(Kind.ARTICLE)
            .text(text)
            .only(Field.TAG, tag)
            .only(Field.CASE, legalCase)
            .only(Field.COURT, court)
            .only(Field.STAGE, stage)
            .only(Field.ENTITY, entity)
            .only(Field.LANGUAGE, language)
            .only(Field.FILE, file);
    if (from != null || to != null) {
      selection.between(
          Field.PUBLISHED,
          from == null ? Long.MIN_VALUE : from.toEpochDay(),
          to == null ? Long.MAX_VALUE : to.toEpochDay());
    }
    return selection.query();
  }
}
