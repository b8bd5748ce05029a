package casewire.endtoend.security;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Issues certificates of localhost that only those trust who trust this authority. */
final class CertificateAuthority {
  static final String PASSWORD = "store-pass-4Tz";
  private static final String TYPE = "PKCS12";
  private static final String ROOT = "authority";

  private final Path folder;
  private final Path issued;

  private CertificateAuthority(Path folder) {
    this.folder = folder;
    this.issued = folder.resolve("issued.p12");
  }

  /**
   * @param folder an empty one, which holds all its keys
   */
  static CertificateAuthority in(Path folder)
      throws IOException, InterruptedException, GeneralSecurityException {
    CertificateAuthority authority = new CertificateAuthority(folder);
    authority.keytool("-alias", ROOT, "-dname", "CN=" + ROOT, "-ext", "bc:c");
    KeyStore trusted = empty();
    trusted.setCertificateEntry(ROOT, authority.load().getCertificate(ROOT));
    write(trusted, authority.trusted());
    return authority;
  }

  /** Kafka settings of who trusts this authority. */
  Map<String, String> trustStore() {
    return Map.of(
        "ssl.truststore.location",
        trusted().toString(),
        "ssl.truststore.type",
        TYPE,
        "ssl.truststore.password",
        PASSWORD);
  }

  /** Kafka settings of who shows a new certificate with this common name. */
  Map<String, String> keyStore(String name)
      throws IOException, InterruptedException, GeneralSecurityException {
    keytool(
        "-alias",
        name,
        "-dname",
        "CN=" + name,
        "-signer",
        ROOT,
        "-ext",
        "san=dns:localhost,ip:127.0.0.1");
    KeyStore all = load();
    KeyStore own = empty();
    Certificate[] chain = all.getCertificateChain(name);
    own.setKeyEntry(name, all.getKey(name, PASSWORD.toCharArray()), PASSWORD.toCharArray(), chain);
    Path file = folder.resolve(name + ".p12");
    write(own, file);
    return Map.of(
        "ssl.keystore.location",
        file.toString(),
        "ssl.keystore.type",
        TYPE,
        "ssl.keystore.password",
        PASSWORD);
  }

  private Path trusted() {
    return folder.resolve("trusted.p12");
  }

  private KeyStore load() throws IOException, GeneralSecurityException {
    KeyStore store = KeyStore.getInstance(TYPE);
    try (InputStream in = Files.newInputStream(issued)) {
      store.load(in, PASSWORD.toCharArray());
    }
    return store;
  }

  private static KeyStore empty() throws IOException, GeneralSecurityException {
    KeyStore store = KeyStore.getInstance(TYPE);
    store.load(null, null);
    return store;
  }

  private static void write(KeyStore store, Path file)
      throws IOException, GeneralSecurityException {
    try (OutputStream out = Files.newOutputStream(file)) {
      store.store(out, PASSWORD.toCharArray());
    }
  }

  /** Makes a key pair in the store of all that is issued. */
  private void keytool(String... options) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
    command.addAll(List.of("-genkeypair", "-keyalg", "EC", "-keystore", issued.toString()));
    command.addAll(List.of("-storetype", TYPE, "-storepass", PASSWORD));
    command.addAll(List.of(options));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes());
    if (!process.waitFor(1, TimeUnit.MINUTES) || process.exitValue() != 0) {
      throw new IOException("keytool fails: " + output);
    }
  }
}
