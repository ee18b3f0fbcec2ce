// Has to run before any library that writes styles is loaded: imports are carried out in their order.
import { adoptStyles } from "./adoptStyles";

adoptStyles();
