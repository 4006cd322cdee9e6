// Shapes, projection and paths of the map, by d3-geo and topojson-client. Nothing is fetched but files of this service.
import "./lib/d3-array.min.js";
import "./lib/d3-geo.min.js";
import "./lib/topojson-client.min.js";

const {geoConicEqualArea, geoEquirectangular, geoNaturalEarth1, geoPath} = globalThis.d3;
const {feature} = globalThis.topojson;

const loaded = new Map();

function shapes(file) {
  if (!loaded.has(file)) {
    const answer = fetch(new URL("lib/" + file, import.meta.url)).then(got => got.json());
    answer.catch(() => loaded.delete(file));
    loaded.set(file, answer);
  }
  return loaded.get(file);
}

/** Land around the sites: {countries, states}; states only where there are sites in the United States or near. */
export async function loadLand(sites) {
  const near = sites.some(({lat, lon}) => lat > 18 && lat < 72 && lon > -170 && lon < -60);
  const [world, us] = await Promise.all([shapes("countries-110m.json"), near ? shapes("us-states-10m.json") : null]);
  return {
    countries: feature(world, world.objects.countries),
    states: us && feature(us, us.objects.states)
  };
}

/** A projection that shows all sites, with room around them. */
export function projectionOf(sites, width, height) {
  const lats = sites.map(site => site.lat);
  const lons = sites.map(site => site.lon);
  const [south, north, west, east] = [Math.min(...lats), Math.max(...lats), Math.min(...lons), Math.max(...lons)];
  const room = Math.max(0.3, (north - south) * 0.06, (east - west) * 0.04); // Degrees; a single site has some too.
  const corners = [];
  for (const lat of [south - room, (south + north) / 2, north + room]) {
    for (const lon of [west - room, (west + east) / 2, east + room]) {
      corners.push([lon, Math.max(-85, Math.min(85, lat))]);
    }
  }
  const [low, high] = [south + (north - south) / 6, north - (north - south) / 6];
  const kind = east - west > 150 ? geoNaturalEarth1()
    : Math.abs(low + high) < 10 ? geoEquirectangular()
    : geoConicEqualArea().parallels([low, high]);
  return kind.rotate([-(west + east) / 2, 0])
    .fitExtent([[4, 4], [width - 4, height - 4]], {type: "MultiPoint", coordinates: corners})
    .clipExtent([[-2, -2], [width + 2, height + 2]]);
}

/** The outline of a shape as an SVG path. */
export function outline(projection, shape) {
  return shape ? geoPath(projection).digits(1)(shape) : "";
}
