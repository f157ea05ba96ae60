DELETE FROM source WHERE row = ?
