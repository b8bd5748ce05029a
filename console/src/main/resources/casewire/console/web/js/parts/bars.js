// A bar chart without numbers on it: its caption and label say them.

import {s} from "../dom.js";

export function bars(values, label) {
  const height = 100;
  const peak = Math.max(1, ...values);
  const step = 600 / values.length;
  return s("svg", {class: "chart", viewBox: `0 0 600 ${height}`, preserveAspectRatio: "none", role: "img", "aria-label": label},
    s("line", {class: "axis", x1: 0, y1: height, x2: 600, y2: height}),
    values.map((value, i) => {
      const size = value === 0 ? 0 : Math.max(2, value / peak * (height - 4));
      return s("rect", {class: "bar", x: i * step + 1, y: height - size, width: step - 2, height: size, rx: 1});
    }));
}
