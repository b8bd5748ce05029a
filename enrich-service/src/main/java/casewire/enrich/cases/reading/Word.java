package casewire.enrich.cases.reading;

import casewire.enrich.entity.RecognizedEntity;
import casewire.events.EntityType;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/**
 * A word, a mark of punctuation, or a whole mention of an entity.
 *
 * @param start first UTF-16 code unit
 * @param end after the last unit
 * @param lower in lower case, without the point of an abbreviation
 * @param capital starts with a capital letter
 * @param sentence number of its sentence, from 0; the headline is sentence 0
 * @param paragraph number of its paragraph, from 0; the headline is paragraph 0
 * @param entity what it is a mention of; null for a plain word
 */
public record Word(
    int start,
    int end,
    String lower,
    boolean capital,
    int sentence,
    int paragraph,
    RecognizedEntity entity) {
  private static final Map<EntityType, String> TYPES = new EnumMap<>(EntityType.class);

  static {
    for (EntityType type : EntityType.values()) {
      TYPES.put(type, "<" + type.name().toLowerCase(Locale.ROOT) + ">");
    }
  }

  /** The same place, spelled out: "is" for "'s". */
  Word spelled(String word) {
    return word.equals(lower)
        ? this
        : new Word(start, end, word, capital, sentence, paragraph, entity);
  }

  public boolean is(String word) {
    return entity == null && lower.equals(word);
  }

  /** The type of the entity as phrases write it, {@code <duration>}. */
  public String type() {
    return TYPES.get(entity.type());
  }

  public boolean isType(EntityType type) {
    return entity != null && entity.type() == type;
  }

  /** Whether it can stand on one side of a case. */
  public boolean isName() {
    if (entity == null) {
      return false;
    }
    return switch (entity.type()) {
      case PERSON, ORG, GPE, DOMAIN -> true;
      default -> false;
    };
  }

  /** The docket that it is, normalised; null if it is none. */
  public String docket() {
    if (!isType(EntityType.DOCKET)) {
      return null;
    }
    return entity.value() == null ? entity.name() : entity.value();
  }

  public boolean isPunctuation() {
    return entity == null && !Character.isLetterOrDigit(lower.charAt(0));
  }

  public boolean isNumber() {
    return entity == null && Character.isDigit(lower.charAt(0));
  }
}
