package dev.quarterback.api.security;

import dev.quarterback.api.web.Caller;
import dev.quarterback.format.AtomicFile;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The API keys, in a file of the data folder; a running service notices when it changes.
 *
 * <p>A key's text is {@code qb_ID_SECRET} with 256 random bits as its secret. Only its hash is kept: with so many bits a
 * plain hash cannot be reversed by trying, so that a slow one would only slow down requests.
 */
public final class KeyFile {
    private static final String PREFIX = "qb_";
    private static final int ID_BYTES = 6;
    private static final int SECRET_BYTES = 32;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path folder;
    private final Path file;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private volatile @Nullable Known known;

    /** What was read, and what told the file then from any later one. */
    private record Known(List<ApiKey> keys, @Nullable Object stamp) {}

    private record Stamp(Object time, long size, @Nullable Object file) {}

    /** The keys in the data folder {@code data}. */
    public KeyFile(Path data, Clock clock) {
        this.folder = data;
        this.file = data.resolve("keys.json");
        this.clock = clock;
    }

    /** Whether there was ever a key. */
    public boolean hasAny() {
        return !keys().isEmpty();
    }

    /** Whether there is a key that is valid. */
    public boolean hasValid() {
        return keys().stream().anyMatch(ApiKey::isValid);
    }

    /** Who may call now, as {@link Caller} names them: the ids of the valid keys; without any key whoever is here. */
    public Set<String> callers() {
        List<ApiKey> all = keys();
        return all.isEmpty()
                ? Set.of(Caller.LOCAL)
                : all.stream().filter(ApiKey::isValid).map(ApiKey::id).collect(Collectors.toSet());
    }

    /** The name of a caller's API key, be it revoked; the caller itself where there is no such key. */
    public String nameOf(String caller) {
        return keys().stream()
                .filter(key -> key.id().equals(caller))
                .map(ApiKey::name)
                .findFirst()
                .orElse(caller);
    }

    /** All keys, the oldest first. */
    List<ApiKey> keys() {
        Stamp stamp = stamp();
        Known last = known;
        if (last == null || !java.util.Objects.equals(last.stamp, stamp)) {
            last = new Known(read(), stamp);
            known = last;
        }
        return last.keys;
    }

    private @Nullable Stamp stamp() {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return new Stamp(attributes.lastModifiedTime(), attributes.size(), attributes.fileKey());
        } catch (IOException e) {
            return null;
        }
    }

    private List<ApiKey> read() {
        try {
            return List.of(JSON.readValue(Files.readAllBytes(file), ApiKey[].class));
        } catch (NoSuchFileException e) {
            return List.of();
        } catch (IOException | JacksonException e) {
            throw new IllegalStateException(file + ": the API keys cannot be read; restore the file from a copy", e);
        }
    }

    /** The valid key with that text; takes the same time whatever part of the secret is right. */
    Optional<ApiKey> find(String text) {
        byte[] hash = hash(text).getBytes(StandardCharsets.US_ASCII);
        return keys().stream()
                .filter(ApiKey::isValid)
                .filter(key -> text.startsWith(PREFIX + key.id() + "_"))
                .filter(key -> MessageDigest.isEqual(key.hash().getBytes(StandardCharsets.US_ASCII), hash))
                .findFirst();
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Makes a key and returns its text, which cannot be had again. */
    String add(String name, Role role) throws IOException {
        String id = HexFormat.of().formatHex(bytes(ID_BYTES));
        String text =
                PREFIX + id + "_" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(SECRET_BYTES));
        change(keys -> {
            List<ApiKey> more = new ArrayList<>(keys);
            more.add(new ApiKey(id, name, role, hash(text), clock.instant(), null));
            return more;
        });
        return text;
    }

    private byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }

    /** Ends the validity of a key; false when there is no valid one of that id. */
    boolean revoke(String id) throws IOException {
        boolean found = keys().stream().anyMatch(key -> key.id().equals(id) && key.isValid());
        if (found) {
            change(keys -> keys.stream()
                    .map(key -> key.id().equals(id) && key.isValid() ? key.revoked(clock.instant()) : key)
                    .toList());
        }
        return found;
    }

    /** One change at a time, also of several processes. */
    private void change(UnaryOperator<List<ApiKey>> change) throws IOException {
        OwnerOnly.folder(folder);
        Path locked = folder.resolve("keys.lock");
        try (FileChannel channel = FileChannel.open(
                        locked,
                        Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE),
                        OwnerOnly.forFile(locked));
                FileLock lock = channel.lock()) {
            if (!lock.isValid()) {
                throw new IOException("The lock of the keys was lost.");
            }
            if (!Files.exists(file)) {
                begin();
            }
            byte[] json = JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(change.apply(read()));
            AtomicFile.write(file, out -> out.write(json));
        }
    }

    /** A file without keys that only its owner can read; nobody sees it before it is whole. */
    private void begin() throws IOException {
        Path empty = Files.createTempFile(folder, "keys", ".new", OwnerOnly.forFile(folder));
        Files.writeString(empty, "[]");
        Files.move(empty, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
