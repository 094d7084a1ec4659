package org.papergraph.serve.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.papergraph.serve.Requests;

class UsersTest {

    @TempDir
    private Path folder;

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("users"), text);
    }

    @Test
    void aUserIsKnownByThePassword() throws Exception {
        // The sum is that of "password".
        Users users =
                Users.read(file("# who writes\n\nanna: s3:cret\nbo = MD5:5f4dcc3b5aa765d61d8327deb882cf99, admin\n"));
        assertEquals(Optional.of("anna"), users.authenticate(Requests.basic("anna:s3:cret")));
        assertEquals(Optional.of("bo"), users.authenticate(Requests.basic("bo:password")));
        assertEquals(Optional.empty(), users.authenticate(Requests.basic("anna:s3")));
        assertEquals(Optional.empty(), users.authenticate(Requests.basic("nobody:s3:cret")));
        assertEquals(Optional.empty(), users.authenticate(null));
        assertEquals(Optional.empty(), users.authenticate("Basic ???"));
        assertEquals(Optional.empty(), users.authenticate("Bearer abc"));
    }

    @ParameterizedTest
    @CsvSource({
        "anna: s|no colon here, :2: is not of the form \"user: password\"",
        "anna: one|anna: two, :2: the user anna is there twice",
        "anna:, :1: is not of the form \"user: password\"",
        "# nobody, ': names no user; it needs lines like \"user: password\"'"
    })
    void aBadFileIsToldByItsLineAndNeverByItsPasswords(String text, String reason) throws Exception {
        Path file = file(text.replace('|', '\n'));
        PasswordFileException e = assertThrows(PasswordFileException.class, () -> Users.read(file));
        assertEquals(file + reason, e.getMessage());
    }

    @Test
    void aMissingFileIsAClearError() {
        PasswordFileException e = assertThrows(PasswordFileException.class, () -> Users.read(folder.resolve("none")));
        assertEquals(folder.resolve("none") + ": no such file", e.getMessage());
    }
}
