package casewire.enrich.entity;

import casewire.enrich.Watchlist;
import casewire.enrich.text.Document;
import casewire.enrich.text.Span;
import casewire.enrich.text.Tokenizer;
import casewire.enrich.text.Tokens;
import casewire.events.WatchlistEntry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the names of a watch-list. A name is found as the user wrote it, whole words, with its
 * case: "ACE" is not "ace". The longest name at a place wins, then the first in the order of the
 * list.
 */
final class UserNames {
  private record UserName(List<String> words, WatchlistEntry entry) {}

  private final Watchlist watchlist;
  private final Map<String, List<UserName>> byFirstWord = new HashMap<>();

  private UserNames(Watchlist watchlist) {
    this.watchlist = watchlist;
    for (WatchlistEntry entry : watchlist.names()) {
      add(entry.key(), entry);
      entry.aliases().forEach(alias -> add(alias, entry));
    }
  }

  static UserNames of(Watchlist watchlist) {
    return new UserNames(watchlist);
  }

  /** Whether these are the names of this list. */
  boolean areOf(Watchlist other) {
    return watchlist == other;
  }

  private void add(String text, WatchlistEntry entry) {
    Tokens tokens = Tokenizer.tokenize(text);
    List<String> words = new ArrayList<>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      words.add(tokens.textOf(i));
    }
    if (!words.isEmpty()) {
      byFirstWord
          .computeIfAbsent(words.get(0), word -> new ArrayList<>(1))
          .add(new UserName(words, entry));
    }
  }

  List<NamedSpan> find(Document document) {
    List<NamedSpan> found = new ArrayList<>();
    if (byFirstWord.isEmpty()) {
      return found;
    }
    Tokens tokens = Tokenizer.tokenize(document.segments());
    int at = 0;
    while (at < tokens.size()) {
      UserName name = longest(tokens, at);
      if (name == null) {
        at++;
        continue;
      }
      Span span = tokens.span(at, at + name.words().size());
      found.add(new NamedSpan(name.entry().entityType(), span, name.entry().key(), null));
      at += name.words().size();
    }
    return found;
  }

  private UserName longest(Tokens tokens, int at) {
    UserName longest = null;
    for (UserName name : byFirstWord.getOrDefault(tokens.textOf(at), List.of())) {
      boolean longer = longest == null || name.words().size() > longest.words().size();
      if (longer && isAt(tokens, at, name.words())) {
        longest = name;
      }
    }
    return longest;
  }

  private static boolean isAt(Tokens tokens, int at, List<String> words) {
    if (at + words.size() > tokens.size()) {
      return false;
    }
    for (int i = 0; i < words.size(); i++) {
      if (!tokens.textOf(at + i).equals(words.get(i))) {
        return false;
      }
    }
    return true;
  }
}
