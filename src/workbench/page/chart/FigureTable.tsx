import type { PlotData } from "./plot";

interface FigureTableProps {
  readonly caption: string;
  readonly data: PlotData;
}

/** The figures of a chart for people who cannot see it. */
export function FigureTable({ caption, data }: FigureTableProps) {
  const isOne = data.series.length === 1;
  return (
    <table className="visually-hidden">
      <caption>{caption}</caption>
      {!isOne && (
        <thead>
          <tr>
            <td />
            {data.series.map(({ name }, index) => (
              <th key={index} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
      )}
      <tbody>
        {data.categories.map((category, index) => (
          <tr key={index}>
            <th scope="row">{category}</th>
            {data.series.map((series, at) => (
              <td key={at}>{series.values[index]}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
