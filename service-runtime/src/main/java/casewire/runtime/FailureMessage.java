package casewire.runtime;

import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.apache.kafka.common.KafkaException;

/** What an exception means to the person who started the program. */
public final class FailureMessage {
  /** A wrapping exception's message often begins with the names of those that it wraps. */
  private static final Pattern CLASS_NAMES = Pattern.compile("^(?:[\\w.$]+(?:Exception|Error): )+");

  private FailureMessage() {}

  /** One line without the file's name, where the exception has it. */
  public static String of(Throwable exception) {
    if (exception instanceof FileSystemException e && e.getFile() != null) {
      return e.getFile() + ": " + reason(e);
    }
    return reason(exception);
  }

  /** One line that names the file. */
  public static String of(Path file, Throwable exception) {
    return file + ": " + reason(exception);
  }

  private static String reason(Throwable exception) {
    if (exception instanceof NoSuchFileException) {
      return "no such file or folder";
    }
    if (exception instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (exception instanceof NotDirectoryException) {
      return "not a folder";
    }
    if (exception instanceof CharacterCodingException) {
      return "not UTF-8";
    }
    if (exception instanceof FileSystemException e && e.getReason() != null) {
      return e.getReason();
    }
    String message = exception.getMessage();
    if (message == null) {
      return exception.getClass().getSimpleName();
    }
    // Its outermost exception says no more than that a client was not created.
    return exception instanceof KafkaException ? withOrigin(message, exception) : message;
  }

  private static String withOrigin(String message, Throwable exception) {
    Throwable origin = exception;
    while (origin.getCause() != null) {
      origin = origin.getCause();
    }
    String why = CLASS_NAMES.matcher(origin == exception ? message : of(origin)).replaceFirst("");
    return message.contains(why) ? message : message + ": " + why;
  }
}
