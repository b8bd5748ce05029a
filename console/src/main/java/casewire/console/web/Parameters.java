package casewire.console.web;

import casewire.console.query.BadQuery;
import casewire.console.query.Slice;
import io.javalin.http.Context;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Reads the query parameters of a request. An empty parameter is none. */
record Parameters(Context context) {
  String text(String name) {
    String value = context.queryParam(name);
    return value == null || value.isBlank() ? null : value;
  }

  Slice slice() {
    return new Slice(text("cursor"), number("limit", Slice.DEFAULT_LIMIT));
  }

  int number(String name, int otherwise) {
    String value = text(name);
    try {
      return value == null ? otherwise : Integer.parseInt(value);
    } catch (NumberFormatException e) {
      throw new BadQuery(name + " is a number, not " + value);
    }
  }

  LocalDate date(String name) {
    String value = text(name);
    try {
      return value == null ? null : LocalDate.parse(value);
    } catch (DateTimeException e) {
      throw new BadQuery(name + " is a date such as 2024-12-31, not " + value);
    }
  }

  <E extends Enum<E>> E choice(String name, Class<E> type, E otherwise) {
    String value = text(name);
    if (value == null) {
      return otherwise;
    }
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> key(constant).equals(value.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(
            () ->
                new BadQuery(
                    name
                        + " is one of "
                        + Arrays.stream(type.getEnumConstants())
                            .map(Parameters::key)
                            .collect(Collectors.joining(", "))));
  }

  private static String key(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
