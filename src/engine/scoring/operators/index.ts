export { bound } from "./bound";
export { derive } from "./derive";
export { goalProfile, goals, type Goal } from "./goals";
export { overlay } from "./overlay";
export { promotionProfile, type Promotion } from "./promotion";
export { relax } from "./relax";
export { setWeight, weightOf } from "./setWeight";
