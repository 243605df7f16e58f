import type { IPermissionService } from "@univerjs/core";
import {
  WorksheetDeleteColumnPermission,
  WorksheetDeleteRowPermission,
  WorksheetEditPermission,
  WorksheetInsertColumnPermission,
  WorksheetInsertRowPermission,
  WorksheetSetCellStylePermission,
  WorksheetSetCellValuePermission,
} from "@univerjs/sheets";

const points = [
  WorksheetEditPermission,
  WorksheetSetCellValuePermission,
  WorksheetSetCellStylePermission,
  WorksheetInsertRowPermission,
  WorksheetInsertColumnPermission,
  WorksheetDeleteRowPermission,
  WorksheetDeleteColumnPermission,
];

/** Lets the grid's user edit a sheet, or not. Our own writes do not pass this gate. */
export function setUserMayEdit(
  permissions: IPermissionService,
  unitId: string,
  sheetId: string,
  mayEdit: boolean,
): void {
  for (const Point of points) {
    const point = new Point(unitId, sheetId);
    if (!permissions.getPermissionPoint(point.id)) permissions.addPermissionPoint(point);
    permissions.updatePermissionPoint(point.id, mayEdit);
  }
}
