package casewire.console.web;

import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.HttpStatus;
import io.javalin.http.UnauthorizedResponse;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Who may ask. Another site cannot read the console through a name of its own that it points at
 * this machine (DNS rebinding: only names that are known and plain addresses are answered), nor
 * make a browser post to it (a post needs a header that no form can send, and must come from the
 * console's own pages).
 */
final class Access {
  /** Sent by the console's own pages with every post. */
  static final String POST_HEADER = "X-Casewire-Console";

  private static final Set<String> OPEN = Set.of("/metrics", "/health/live", "/health/ready");
  private static final Set<String> SAFE_METHODS = Set.of("GET", "HEAD", "OPTIONS");
  private static final Pattern PORT = Pattern.compile(":\\d+$");
  private static final Pattern ADDRESS =
      Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}|\\[[0-9a-f:.]+]");

  private final Set<String> hosts;
  private final Optional<Login> login;

  Access(Set<String> hosts, Optional<Login> login) {
    this.hosts = hosts;
    this.login = login;
  }

  /**
   * @throws ForbiddenResponse if the request is not to be answered at all
   * @throws UnauthorizedResponse if it lacks the login
   */
  void check(Context request) {
    if (OPEN.contains(request.path())) {
      return;
    }
    checkHost(request.header("Host"));
    if (login.isPresent() && !login.get().admits(request.header("Authorization"))) {
      request.header("WWW-Authenticate", "Basic realm=\"Casewire\", charset=\"UTF-8\"");
      throw new UnauthorizedResponse("the console asks for a login");
    }
    if (!SAFE_METHODS.contains(request.method().name())) {
      checkOrigin(request);
    }
  }

  private void checkHost(String header) {
    String host =
        header == null ? "" : PORT.matcher(header).replaceFirst("").toLowerCase(Locale.ROOT);
    if (!host.equals("localhost") && !ADDRESS.matcher(host).matches() && !hosts.contains(host)) {
      throw new ForbiddenResponse(
          "the console does not answer to this name; start it with --console-host NAME");
    }
  }

  private static void checkOrigin(Context request) {
    String site = request.header("Sec-Fetch-Site");
    String origin = request.header("Origin");
    boolean ownSite = site == null || site.equals("same-origin");
    boolean ownOrigin = origin == null || authority(origin).equals(request.header("Host"));
    if (!ownSite || !ownOrigin || request.header(POST_HEADER) == null) {
      throw new ForbiddenResponse(
          HttpStatus.FORBIDDEN.getMessage()
              + ": a post comes from the console's own pages, or carries the header "
              + POST_HEADER);
    }
  }

  private static String authority(String origin) {
    try {
      String authority = URI.create(origin).getRawAuthority();
      return authority == null ? "" : authority;
    } catch (IllegalArgumentException e) {
      return "";
    }
  }
}
