package org.papergraph.serve.access;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jetty.util.security.Credential;

/** The users who may write, as Fuseki's and Jetty's password files name them. */
public final class Users {

    private static final Pattern LINE = Pattern.compile("\\s*([^\\s:=]+)\\s*[:=]\\s*([^\\s,]+)\\s*(,.*)?");
    private static final Pattern BASIC = Pattern.compile("(?i)basic +(\\S+) *");

    private final Map<String, Credential> passwords;

    private Users(Map<String, Credential> passwords) {
        this.passwords = Map.copyOf(passwords);
    }

    /** Nobody: all is read-only. */
    public static Users none() {
        return new Users(Map.of());
    }

    /**
     * Reads lines of the form {@code user: password}; a password may be given by its {@code MD5:}, {@code OBF:} or {@code CRYPT:}
     * form, and roles after a comma mean nothing here. Lines that begin with {@code #} or {@code !} are comments.
     *
     * @throws PasswordFileException if the file cannot be read, has a line of another form, or names nobody
     */
    public static Users read(Path file) {
        Map<String, Credential> passwords = new LinkedHashMap<>();
        List<String> lines = lines(file);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!line.isEmpty() && !line.startsWith("#") && !line.startsWith("!")) {
                add(line, file + ":" + (i + 1) + ": ", passwords);
            }
        }
        if (passwords.isEmpty()) {
            throw new PasswordFileException(file + ": names no user; it needs lines like \"user: password\"", null);
        }
        return new Users(passwords);
    }

    private static void add(String line, String place, Map<String, Credential> passwords) {
        Matcher matcher = LINE.matcher(line);
        if (!matcher.matches()) {
            throw new PasswordFileException(place + "is not of the form \"user: password\"", null);
        }
        if (passwords.put(matcher.group(1), Credential.getCredential(matcher.group(2))) != null) {
            throw new PasswordFileException(place + "the user " + matcher.group(1) + " is there twice", null);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (CharacterCodingException e) {
            throw new PasswordFileException(file + ": is not UTF-8", e);
        } catch (IOException e) {
            String reason =
                    Files.isDirectory(file) ? "is a directory" : Files.exists(file) ? "cannot be read" : "no such file";
            throw new PasswordFileException(file + ": " + reason, e);
        }
    }

    public boolean isEmpty() {
        return passwords.isEmpty();
    }

    public Set<String> names() {
        return passwords.keySet();
    }

    /**
     * Who an {@code Authorization} header proves to come from.
     *
     * @param header null where there is none
     */
    Optional<String> authenticate(String header) {
        Matcher matcher = BASIC.matcher(header == null ? "" : header);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String[] parts = decode(matcher.group(1)).split(":", 2);
        Credential known = passwords.get(parts[0]);
        return parts.length == 2 && known != null && known.check(parts[1]) ? Optional.of(parts[0]) : Optional.empty();
    }

    private static String decode(String base64) {
        try {
            return new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
