package casewire.enrich.cases.party;

import casewire.enrich.entity.RecognizedEntity;
import casewire.events.EntityType;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The recognised names of an article, found by their full name, without "Inc.", or by surname. */
final class NameIndex {
  private final Map<String, RecognizedEntity> byName = new HashMap<>();

  NameIndex(List<RecognizedEntity> entities) {
    Map<String, RecognizedEntity> byLastWord = new HashMap<>();
    for (RecognizedEntity entity : entities) {
      boolean person = entity.type() == EntityType.PERSON;
      if (!person && entity.type() != EntityType.ORG) {
        continue;
      }
      String name = key(entity.name());
      byName.putIfAbsent(name, entity);
      if (person || entity.name().startsWith("European ")) {
        byLastWord.putIfAbsent(name.substring(name.lastIndexOf(' ') + 1), entity);
      }
    }
    byLastWord.forEach(byName::putIfAbsent);
  }

  /** The party of that name, recognised or as it stands. */
  PartyName party(String text) {
    RecognizedEntity entity = byName.get(key(text));
    if (entity == null) {
      entity = shortened(key(text));
    }
    return entity == null
        ? PartyName.unrecognized(CaptionStyle.withoutSuffix(text))
        : PartyName.of(entity);
  }

  /** The name of two words or more that the longer name starts with; null if there is none. */
  private RecognizedEntity shortened(String name) {
    int end = name.lastIndexOf(' ');
    while (end > name.indexOf(' ')) {
      RecognizedEntity entity = byName.get(name.substring(0, end));
      if (entity != null && entity.type() == EntityType.ORG) {
        return entity;
      }
      end = name.lastIndexOf(' ', end - 1);
    }
    return null;
  }

  private static String key(String name) {
    return CaptionStyle.withoutSuffix(name).toLowerCase(Locale.ROOT);
  }
}
