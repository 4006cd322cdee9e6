package dev.quarterback.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.quarterback.account.PlanAccount;
import dev.quarterback.account.PlanUse;
import dev.quarterback.account.SmallWeek;
import dev.quarterback.report.Mark.Box;
import dev.quarterback.report.Mark.Disk;
import dev.quarterback.report.Mark.Line;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DrawingPartsTest {
    @Test
    void ticksAreRoundNumbers() {
        assertThat(Axis.fromZero(1990, 0, 100).ticks(5)).containsExactly(0L, 500L, 1000L, 1500L);
        assertThat(Axis.fromZero(0, 0, 100).ticks(5)).containsExactly(0L, 1L);
        assertThat(new Axis(12_340, 13_100, 100, 0).ticks(4)).containsExactly(12_400L, 12_600L, 12_800L, 13_000L);
    }

    @Test
    void anAxisPutsItsEndsAtItsEnds() {
        Axis axis = new Axis(10, 20, 100, 0);

        assertThat(List.of(axis.at(10), axis.at(15), axis.at(20))).containsExactly(100.0, 50.0, 0.0);
    }

    @Test
    void lengthsHaveADecimalAtMost() {
        assertThat(List.of(Mark.px(3), Mark.px(3.04), Mark.px(3.06), Mark.px(-0.04)))
                .containsExactly("3", "3", "3.1", "0");
    }

    @Test
    void aShapeIsCutAtTheFrame() {
        List<Point> square = List.of(new Point(5, 5), new Point(15, 5), new Point(15, 15), new Point(5, 15));

        assertThat(new Frame(0, 0, 10, 10).cut(square))
                .containsExactlyInAnyOrder(new Point(5, 5), new Point(10, 5), new Point(10, 10), new Point(5, 10));
        assertThat(new Frame(0, 0, 4, 4).cut(square)).isEmpty();
    }

    @Test
    void theWindowHasAllPlacesInItAndNorthAbove() {
        Projection.Extent extent = new Projection.Extent();
        extent.add(37, -122);
        extent.add(47, -100);

        Projection window = extent.fit(760, 260, 560);

        assertThat(window.xOf(-122)).isBetween(0.0, 60.0);
        assertThat(window.xOf(-100)).isBetween(700.0, 760.0);
        assertThat(window.yOf(47)).isGreaterThanOrEqualTo(0).isLessThan(window.yOf(37));
        assertThat(window.yOf(37)).isLessThanOrEqualTo(window.height());
    }

    @Test
    void aSinglePlaceIsInTheMiddleOfAWindow() {
        Projection.Extent extent = new Projection.Extent();
        extent.add(90, 10);

        Projection window = extent.fit(760, 260, 560);

        assertThat(window.xOf(10)).isCloseTo(380, within(0.01));
        assertThat(window.yOf(90)).isCloseTo(window.height() / 2, within(0.01));
    }

    @Test
    void thereIsLandInAmericaAndNoneInTheOcean() {
        Projection.Extent america = new Projection.Extent();
        america.add(30, -120);
        america.add(50, -75);
        Projection.Extent ocean = new Projection.Extent();
        ocean.add(-41, -130);
        ocean.add(-40, -128);

        assertThat(Land.path(america.fit(760, 260, 560)))
                .startsWith("M")
                .endsWith("Z")
                .hasSizeGreaterThan(5_000);
        assertThat(Land.path(ocean.fit(760, 260, 560))).isEmpty();
    }

    /** As {@code tools/make_land} makes it of world-atlas 2.0.2. */
    @Test
    void theShapesAreThoseThatWereMade() throws IOException, NoSuchAlgorithmException {
        byte[] shapes;
        try (InputStream file = Objects.requireNonNull(Land.class.getResourceAsStream(Land.FILE))) {
            shapes = file.readAllBytes();
        }

        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(shapes)))
                .isEqualTo("f0d3948895471192d0f736cad338a0891d0e7717df20c6b049f19a23396a97d1");
        assertThat(Land.class.getResource("land-LICENSE.txt")).isNotNull();
    }

    @Test
    void aSearchOfWhichOnePointIsKnownHasNoChart() {
        ProgressPoint point = new ProgressPoint(Duration.ofSeconds(1), 5, null);

        assertThat(ProgressChart.of(List.of(point))).isNull();
        assertThat(ProgressChart.of(List.of(point, new ProgressPoint(Duration.ofSeconds(2), 5, 9L))))
                .isNotNull();
    }

    @Test
    void aLongSearchIsDrawnWithAPointForEachPixel() {
        List<ProgressPoint> points = IntStream.range(0, 20_000)
                .mapToObj(i -> new ProgressPoint(Duration.ofMillis(i), i, 30_000L - i))
                .toList();

        Drawing chart = Objects.requireNonNull(ProgressChart.of(points));

        assertThat(chart.marks())
                .filteredOn(Mark.Shape.class::isInstance)
                .allSatisfy(mark -> assertThat(((Mark.Shape) mark).path()).hasSizeLessThan(12_000));
    }

    @Test
    void dayBarsStackKeptAppointmentsAndOthersUpToAllHandovers() {
        PlanUse use = PlanUse.of(SmallWeek.problem(), PlanAccount.of(SmallWeek.problem(), SmallWeek.plan()));

        Drawing chart = DayChart.of(use.days());

        // Monday: two handovers of seven, one of them an appointment kept, one of them surge.
        List<Box> boxes = chart.marks().stream()
                .filter(Box.class::isInstance)
                .map(Box.class::cast)
                .filter(box -> box.title().startsWith("Mon") || (box.x() > 52 && box.x() < 288 && box.y() > 20))
                .toList();
        double whole = height(boxes, "capacity");
        assertThat(height(boxes, "kept")).isCloseTo(whole / 7, within(0.01));
        assertThat(height(boxes, "other")).isCloseTo(whole / 7, within(0.01));
        assertThat(height(boxes, "surge")).isCloseTo(whole / 7, within(0.01));
    }

    private static double height(List<Box> boxes, String kind) {
        return boxes.stream()
                .filter(box -> box.kind().equals(kind))
                .findFirst()
                .orElseThrow()
                .height();
    }

    @Test
    void theMapHasCentersByHandoversAndFlowsByVehicles() {
        PlanAccount account = PlanAccount.of(SmallWeek.problem(), SmallWeek.plan());
        PlanUse use = PlanUse.of(SmallWeek.problem(), account);

        Drawing map = Objects.requireNonNull(PlanMap.of(SmallWeek.problem(), use.centers(), account.deliveries()));

        assertThat(map.marks())
                .filteredOn(mark -> mark instanceof Disk disk && !disk.title().isEmpty())
                .extracting(mark -> ((Disk) mark).title())
                .containsExactly("NEAR Next Door: 3 handovers of 6", "FAR: 1 handover of 15");
        assertThat(map.marks())
                .filteredOn(Line.class::isInstance)
                .extracting(mark -> ((Line) mark).title())
                .containsExactly("FRE to NEAR: 2 vehicles", "FRE to FAR: 1 vehicle");
    }
}
