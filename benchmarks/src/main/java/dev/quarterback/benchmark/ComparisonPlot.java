package dev.quarterback.benchmark;

import dev.quarterback.benchmark.Curve.Point;
import java.awt.BasicStroke;
import java.awt.Color;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.knowm.xchart.VectorGraphicsEncoder;
import org.knowm.xchart.VectorGraphicsEncoder.VectorGraphicsFormat;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.XYSeries.XYSeriesRenderStyle;
import org.knowm.xchart.style.Styler.LegendPosition;
import org.knowm.xchart.style.markers.SeriesMarkers;

/** Deliveries and bounds over time as a picture: a line for each rival, a dashed one for what it has proven. */
final class ComparisonPlot {
    private static final int WIDTH = 900;
    private static final int HEIGHT = 500;
    private static final double NANOS_PER_SECOND = 1e9;
    private static final float LINE_WIDTH = 2;
    private static final BasicStroke DASHED =
            new BasicStroke(LINE_WIDTH, BasicStroke.CAP_BUTT, BasicStroke.JOIN_BEVEL, 0, new float[] {6, 4}, 0);

    /** Colours that people who see few of them tell apart (Okabe and Ito, 2008). */
    private static final List<Color> COLORS = List.of(
            new Color(0, 114, 178),
            new Color(213, 94, 0),
            new Color(0, 158, 115),
            new Color(204, 121, 167),
            Color.GRAY);

    private final XYChart chart;
    private int rivals;

    private ComparisonPlot(String title) {
        chart = new XYChartBuilder()
                .width(WIDTH)
                .height(HEIGHT)
                .title(title)
                .xAxisTitle("seconds")
                .yAxisTitle("weighted deliveries")
                .build();
        chart.getStyler().setDefaultSeriesRenderStyle(XYSeriesRenderStyle.Step);
        chart.getStyler().setMarkerSize(0);
        chart.getStyler().setYAxisDecimalPattern("#,##0");
        chart.getStyler().setChartBackgroundColor(Color.WHITE);
        chart.getStyler().setLegendPosition(LegendPosition.InsideSE);
    }

    /** Writes an SVG of {@code trials}, of one problem and at most one a rival. */
    static void write(String title, List<Trial> trials, Path file) throws IOException {
        ComparisonPlot plot = new ComparisonPlot(title);
        trials.forEach(plot::add);
        VectorGraphicsEncoder.saveVectorGraphic(plot.chart, file.toString(), VectorGraphicsFormat.SVG);
    }

    private void add(Trial trial) {
        Color color = COLORS.get(rivals++ % COLORS.size());
        List<Double> seconds = new ArrayList<>();
        List<Double> weights = new ArrayList<>();
        List<Double> provenAt = new ArrayList<>();
        List<Double> bounds = new ArrayList<>();
        for (Point point : visible(trial)) {
            double at = point.elapsed().toNanos() / NANOS_PER_SECOND;
            seconds.add(at);
            weights.add((double) point.worth().deliveredWeight());
            Long bound = point.bound();
            if (bound != null) {
                provenAt.add(at);
                bounds.add((double) bound);
            }
        }
        double end = trial.budget().toNanos() / NANOS_PER_SECOND;
        seconds.add(end);
        weights.add((double) trial.figures().deliveredWeight());
        Long bound = trial.bound();
        if (bound != null) {
            provenAt.add(end);
            bounds.add((double) bound);
        }
        addLine(trial.rival(), seconds, weights, color);
        if (!bounds.isEmpty()) {
            addLine(trial.rival() + ", bound", provenAt, bounds, color).setLineStyle(DASHED);
        }
    }

    /** The last of those points that fall on one pixel. */
    private static Collection<Point> visible(Trial trial) {
        Map<Long, Point> last = new TreeMap<>();
        long perPixel = trial.budget().toNanos() / WIDTH;
        trial.curve().forEach(point -> last.put(point.elapsed().toNanos() / perPixel, point));
        return last.values();
    }

    private XYSeries addLine(String name, List<Double> seconds, List<Double> values, Color color) {
        XYSeries series = chart.addSeries(name, seconds, values);
        series.setMarker(SeriesMarkers.NONE);
        series.setLineColor(color);
        series.setLineWidth(LINE_WIDTH);
        return series;
    }
}
