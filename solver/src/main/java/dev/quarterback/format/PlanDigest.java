package dev.quarterback.format;

import dev.quarterback.plan.Delivery;
import dev.quarterback.plan.Plan;
import dev.quarterback.plan.Trip;
import dev.quarterback.problem.Problem;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/** A text by which a plan, or a problem, is known again without being kept: equal ones have the same. */
final class PlanDigest {
    private final MessageDigest digest = sha256();

    private PlanDigest() {}

    /** Of the trips and deliveries of a plan, in whatever order they stand. */
    static String of(Plan plan) {
        PlanDigest of = new PlanDigest();
        of.add(plan.problem());
        of.add(plan.trips().size());
        plan.trips().stream().sorted(Comparator.comparing(Trip::id)).forEach(of::add);
        of.add(plan.deliveries().size());
        plan.deliveries().stream().sorted(Comparator.comparing(Delivery::order)).forEach(of::add);
        return of.text();
    }

    /** Of all that a problem says. */
    static String of(Problem problem) throws IOException {
        PlanDigest of = new PlanDigest();
        try (OutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), of.digest)) {
            ProblemWriter.write(problem, out);
        }
        return of.text();
    }

    private void add(Trip trip) {
        List.of(trip.id(), trip.carrier(), trip.departureDay().toString()).forEach(this::add);
        add(trip.stops().size());
        trip.stops().forEach(this::add);
    }

    private void add(Delivery delivery) {
        List.of(delivery.order(), delivery.center(), delivery.day().toString()).forEach(this::add);
        String trip = delivery.trip();
        add(trip == null ? 0 : 1);
        if (trip != null) {
            add(trip);
        }
    }

    /** With its length before it, so that no two lists of texts run together to the same. */
    private void add(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        add(bytes.length);
        digest.update(bytes);
    }

    private void add(int number) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(number).array());
    }

    private String text() {
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // Every Java has it.
        }
    }
}
